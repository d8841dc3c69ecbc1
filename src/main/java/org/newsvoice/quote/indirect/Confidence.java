package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: straight lines between the means of eight bins of equal
 * count, out of fold (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.302, 0.408, 0.529, 0.653, 0.78, 0.884, 0.949, 0.985, 1.0};
    private static final double[] RIGHT = {0.0, 0.39, 0.486, 0.538, 0.636, 0.723, 0.822, 0.871, 0.938, 0.958};

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
