package org.newsvoice.report;

import java.time.LocalDate;
import org.newsvoice.aggregate.ToneTally;

/**
 * The tone of all quotations of a step of time, those without a speaker included, wire copies once.
 *
 * @param start the step's first day
 * @param tone of them; the histogram is not filled
 */
public record ToneStep(LocalDate start, ToneTally tone) {

    /** The quantile of the normal distribution that bounds 95 %. */
    private static final double Z = 1.96;

    /** Half of the width of the mean's 95 % interval; not a number for fewer than two. */
    public double margin() {
        Double sd = tone.sd();
        return sd == null ? Double.NaN : Z * sd / Math.sqrt((double) tone.n());
    }
}
