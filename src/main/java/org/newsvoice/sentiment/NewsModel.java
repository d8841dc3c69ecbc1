package org.newsvoice.sentiment;

import java.util.Arrays;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Sentiment;

/**
 * Three classes of sentiment, learnt from news: softmax regression over {@link NewsFeatures} and the mean of the words' vectors.
 * What counts as neutral differs between political, financial and world news; the model has weights for each and mixes them by
 * how much the sentence sounds like it. It needs no parse. Thread-safe.
 */
public final class NewsModel implements SentimentModel {

    private static final int CLASSES = Sentiment.LABELS.size();

    private final NewsFeatures features = new NewsFeatures();
    private final NewsWeights weights;

    /** A model with these weights. */
    public NewsModel(NewsWeights weights) {
        this.weights = weights;
    }

    /** The model that is part of the program, one for the JVM; read on the first call. */
    public static NewsModel shared() {
        return Shared.MODEL;
    }

    private static final class Shared {
        static final NewsModel MODEL = new NewsModel(NewsWeights.load());
    }

    @Override
    public SentenceSentiment read(Sentence sentence) {
        NewsWords words = features.words(sentence);
        boolean[] whole = new boolean[sentence.tokens().size()];
        Arrays.fill(whole, true);
        double[] sums = weights.sums(words.of(whole));
        double[] registers =
                Softmax.of(Arrays.copyOfRange(sums, CLASSES * NewsWeights.REGISTERS, NewsWeights.COLUMNS), 1);
        return (mean, part) -> {
            double[] scores = Arrays.equals(part, whole) ? sums : weights.sums(words.of(part));
            mean.addScored();
            mean.add(sentiment(scores, registers), count(part));
        };
    }

    private Sentiment sentiment(double[] sums, double[] registers) {
        double[] scores = new double[CLASSES];
        for (int r = 0; r < registers.length; r++) {
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += registers[r] * sums[r * CLASSES + c];
            }
        }
        double[] p = Softmax.of(scores, weights.temperature());
        return Sentiment.of(p[0], p[1], p[2]);
    }

    private static int count(boolean[] part) {
        int n = 0;
        for (boolean counts : part) {
            if (counts) {
                n++;
            }
        }
        return n;
    }
}
