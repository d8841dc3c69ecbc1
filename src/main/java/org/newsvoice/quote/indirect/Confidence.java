package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: straight lines between the means of eight bins of equal
 * count, out of fold (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.392, 0.475, 0.555, 0.63, 0.706, 0.781, 0.85, 0.915, 1.0};
    private static final double[] RIGHT = {0.0, 0.431, 0.538, 0.589, 0.649, 0.745, 0.856, 0.89, 0.956, 0.97};

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
