package org.newsvoice.sentiment;

import java.util.Arrays;
import java.util.Map;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.sentiment.NewsFeatures.Seen;

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
        boolean[] whole = new boolean[sentence.tokens().size()];
        Arrays.fill(whole, true);
        double[] sums = sums(sentence, whole);
        double[] registers =
                Softmax.of(Arrays.copyOfRange(sums, CLASSES * NewsWeights.REGISTERS, NewsWeights.COLUMNS), 1);
        return (mean, part) -> {
            double[] scores = Arrays.equals(part, whole) ? sums : sums(sentence, part);
            mean.addScored();
            mean.add(sentiment(scores, registers), count(part));
        };
    }

    private double[] sums(Sentence sentence, boolean[] part) {
        Seen seen = features.of(sentence, part);
        double[] sums = new double[NewsWeights.COLUMNS];
        weights.addTo(sums, NewsWeights.BIAS, 1);
        for (Map.Entry<String, Double> feature : seen.values().entrySet()) {
            weights.addTo(sums, feature.getKey(), feature.getValue());
        }
        double[] vectors = new double[NewsWeights.COLUMNS];
        int known = 0;
        for (String word : seen.words()) {
            if (weights.addTo(vectors, NewsWeights.VECTOR + word, 1)) {
                known++;
            }
        }
        for (int i = 0; known > 0 && i < sums.length; i++) {
            sums[i] += vectors[i] / known;
        }
        return sums;
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
