package org.newsvoice.sentiment;

import java.util.Arrays;
import java.util.List;
import org.newsvoice.nlp.Sentiment;

/** Sums the sentiment of sentences on its way to a mean. For one thread. */
public final class MeanSentiment {

    private double[] sums = new double[0];
    private int weights;
    private int scored;
    private int unscored;

    /** Counts a sentence, or a part of one, whose sentiment follows. */
    void addScored() {
        scored++;
    }

    /** Counts a sentence, or a part of one, that has no sentiment. */
    void addUnscored() {
        unscored++;
    }

    /** Adds what a model of one kind says, weighted by its tokens. */
    void add(Sentiment sentiment, int tokens) {
        List<Double> p = sentiment.probabilities();
        sums = Arrays.copyOf(sums, p.size());
        for (int i = 0; i < sums.length; i++) {
            sums[i] += tokens * p.get(i);
        }
        weights += tokens;
    }

    /** The mean of what was added. */
    SentimentScore score() {
        return new SentimentScore(
                weights == 0
                        ? null
                        : new Sentiment(Arrays.stream(sums)
                                .mapToObj(sum -> sum / weights)
                                .toList()),
                scored,
                unscored);
    }
}
