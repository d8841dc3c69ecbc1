package org.newsvoice.quote.indirect;

/**
 * How often answers of a probability are right: straight lines between the means of eight bins of equal
 * count, out of fold (docs/quality.md).
 */
final class Confidence {

    private static final double[] STATED = {0.0, 0.387, 0.464, 0.541, 0.619, 0.697, 0.774, 0.848, 0.913, 1.0};
    private static final double[] RIGHT = {0.0, 0.422, 0.502, 0.597, 0.691, 0.748, 0.813, 0.883, 0.957, 0.97};

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
