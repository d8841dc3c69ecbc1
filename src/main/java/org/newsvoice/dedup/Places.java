package org.newsvoice.dedup;

import java.time.LocalDate;

/**
 * Numbers of stories in the order of all stories. Each date has a range of its own, so that a batch can come between two others whose
 * numbers stay.
 */
public final class Places {

    /** Room for the numbers of a day, which leave gaps where Spark gives them: those of 8,192 tasks of 8 billion stories. */
    private static final int BITS_OF_A_DAY = 46;

    private static final long MAX_DAYS = 1L << (Long.SIZE - 2 - BITS_OF_A_DAY);

    private Places() {}

    /** The least place of a batch's range; dates that are more than 179 years from 1970 share one with others. */
    public static long first(LocalDate batch) {
        return Math.max(-MAX_DAYS, Math.min(MAX_DAYS, batch.toEpochDay())) << BITS_OF_A_DAY;
    }
}
