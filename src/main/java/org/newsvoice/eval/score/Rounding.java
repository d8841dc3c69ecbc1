package org.newsvoice.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as the scripts print them. */
final class Rounding {

    private static final int DIGITS = 4;

    private Rounding() {}

    /** To four digits of the exact value, half to even, as Python's {@code round}. */
    static double round(double score) {
        return new BigDecimal(score).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
