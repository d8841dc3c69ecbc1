package org.newsvoice.sentiment;

/** Scores to probabilities. */
public final class Softmax {

    private Softmax() {}

    /** Probabilities of scores, made flatter by a {@code temperature} above 1. */
    public static double[] of(double[] scores, double temperature) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] p = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((scores[i] - most) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
