package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: the model is a little too sure. Straight lines between the means of ten bins of
 * equal count, out of fold on two outlets (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.3, 0.47, 0.66, 0.76, 0.85, 0.92, 0.965, 1.0};
    private static final double[] RIGHT = {0.0, 0.33, 0.48, 0.62, 0.73, 0.78, 0.85, 0.88, 0.95};

    private Confidence() {}

    /** The share of right answers among those of {@code probability}. */
    static double of(double probability) {
        for (int i = 1; i < STATED.length; i++) {
            if (probability <= STATED[i]) {
                double share = (probability - STATED[i - 1]) / (STATED[i] - STATED[i - 1]);
                return RIGHT[i - 1] + share * (RIGHT[i] - RIGHT[i - 1]);
            }
        }
        return RIGHT[RIGHT.length - 1];
    }
}
