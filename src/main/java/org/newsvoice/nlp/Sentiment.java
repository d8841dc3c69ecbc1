package org.newsvoice.nlp;

import java.util.List;

/**
 * Probabilities of three or five classes of sentiment; they sum to 1.
 *
 * @param probabilities most negative first, named by {@link #labels}
 */
public record Sentiment(List<Double> probabilities) {

    /** The names of three classes, most negative first. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /** The names of CoreNLP's five classes, most negative first. */
    public static final List<String> FIVE_LABELS =
            List.of("very_negative", "negative", "neutral", "positive", "very_positive");

    /** Copies the list, which has three or five numbers. */
    public Sentiment {
        probabilities = List.copyOf(probabilities);
        if (probabilities.size() != LABELS.size() && probabilities.size() != FIVE_LABELS.size()) {
            throw new IllegalArgumentException(probabilities.size() + " classes");
        }
    }

    /** Of three classes. */
    public static Sentiment of(double negative, double neutral, double positive) {
        return new Sentiment(List.of(negative, neutral, positive));
    }

    /** Of five classes. */
    public static Sentiment of(
            double veryNegative, double negative, double neutral, double positive, double veryPositive) {
        return new Sentiment(List.of(veryNegative, negative, neutral, positive, veryPositive));
    }

    /** The names of its classes. */
    public List<String> labels() {
        return probabilities.size() == LABELS.size() ? LABELS : FIVE_LABELS;
    }

    /** From -1 (certainly the most negative class) to 1 (certainly the most positive one): the expected class, scaled. */
    public double score() {
        int middle = probabilities.size() / 2;
        double sum = 0;
        for (int distance = middle; distance > 0; distance--) {
            sum += distance * (probabilities.get(middle + distance) - probabilities.get(middle - distance));
        }
        return sum / middle;
    }

    /** The most probable class, the more neutral one on a tie. */
    public String label() {
        int middle = probabilities.size() / 2;
        int best = middle;
        for (int distance = 1; distance <= middle; distance++) {
            for (int i : new int[] {middle - distance, middle + distance}) {
                if (probabilities.get(i) > probabilities.get(best)) {
                    best = i;
                }
            }
        }
        return labels().get(best);
    }
}
