package org.newsvoice.report;

import java.time.LocalDate;
import org.newsvoice.aggregate.SentimentTally;

/**
 * The sentiment of all quotes of a step of time, those without a speaker included, wire copies once.
 *
 * @param start the step's first day
 * @param sentiment of them; the histogram is not filled
 */
public record SentimentStep(LocalDate start, SentimentTally sentiment) {

    /** Half of the width of the mean's 95 % interval; not a number for fewer than two. */
    public double margin() {
        Double half = sentiment.halfInterval();
        return half == null ? Double.NaN : half;
    }
}
