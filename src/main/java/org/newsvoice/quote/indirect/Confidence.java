package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: straight lines between the means of nine bins of equal
 * count, out of fold (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.416, 0.49, 0.562, 0.627, 0.692, 0.761, 0.825, 0.887, 0.94, 1.0};
    private static final double[] RIGHT = {0.0, 0.432, 0.559, 0.628, 0.628, 0.719, 0.793, 0.872, 0.925, 0.963, 0.973};

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
