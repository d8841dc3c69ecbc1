package org.newsvoice.sentiment;

import java.util.List;
import org.newsvoice.nlp.Tone;

/** Sums tones on their way to a mean. For one thread. */
final class MeanTone {

    private final double[] sums = new double[Tone.LABELS.size()];
    private int weights;
    private int scored;
    private int unscored;

    /** Counts a sentence, or a part of one, whose tones follow. */
    void addScored() {
        scored++;
    }

    /** Counts a sentence, or a part of one, without a tone. */
    void addUnscored() {
        unscored++;
    }

    /** Adds a constituent's tone, weighted by its tokens. */
    void add(Tone tone, int tokens) {
        List<Double> p = tone.probabilities();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += tokens * p.get(i);
        }
        weights += tokens;
    }

    /** The mean of what was added. */
    SentimentScore score() {
        Tone mean = weights == 0
                ? null
                : new Tone(
                        sums[0] / weights, sums[1] / weights, sums[2] / weights, sums[3] / weights, sums[4] / weights);
        return new SentimentScore(mean, scored, unscored);
    }
}
