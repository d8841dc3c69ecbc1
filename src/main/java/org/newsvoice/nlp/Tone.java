package org.newsvoice.nlp;

import java.util.List;

/** Probabilities of five classes of tone; they sum to 1. */
public record Tone(double veryNegative, double negative, double neutral, double positive, double veryPositive) {

    /** The classes' names in tables, most negative first. */
    public static final List<String> LABELS =
            List.of("very_negative", "negative", "neutral", "positive", "very_positive");

    /** The probabilities, most negative first. */
    public List<Double> probabilities() {
        return List.of(veryNegative, negative, neutral, positive, veryPositive);
    }

    /** From -1 (certainly very negative) to 1 (certainly very positive): the expected class, scaled. */
    public double score() {
        return (2 * (veryPositive - veryNegative) + positive - negative) / 2;
    }

    /** The most probable class, the more neutral one on a tie. */
    public String label() {
        List<Double> p = probabilities();
        int best = 2;
        for (int i : new int[] {1, 3, 0, 4}) {
            if (p.get(i) > p.get(best)) {
                best = i;
            }
        }
        return LABELS.get(best);
    }
}
