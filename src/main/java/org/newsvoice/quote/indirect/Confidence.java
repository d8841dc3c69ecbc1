package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: straight lines between the means of eight bins of equal
 * count, out of fold (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.289, 0.371, 0.463, 0.564, 0.678, 0.795, 0.894, 0.961, 1.0};
    private static final double[] RIGHT = {0.0, 0.376, 0.476, 0.547, 0.648, 0.725, 0.787, 0.904, 0.951, 0.97};

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
