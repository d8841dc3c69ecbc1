package org.newsvoice.eval.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap over stories (Efron and Tibshirani 1993): quotations of one story are right or wrong together, so stories are
 * drawn, not quotations. The seed is fixed: equal input gives an equal interval. Immutable.
 *
 * @param resamples how often as many stories as there are get drawn, with replacement
 */
public record Bootstrap(int resamples) {

    private static final long SEED = 20_270_608;
    private static final double TAIL = 0.025;

    /** An interval of which nothing is known: shown as a dash. */
    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** The middle 95 % of a statistic over the resamples. */
    public record Interval(double low, double high) {}

    /** The interval of {@code statistic}, a function of the indices drawn from {@code nStories} stories. */
    Interval interval(int nStories, ToDoubleFunction<int[]> statistic) {
        if (nStories == 0 || resamples == 0) {
            return UNKNOWN;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            values[i] =
                    statistic.applyAsDouble(random.ints(nStories, 0, nStories).toArray());
        }
        Arrays.sort(values);
        int last = resamples - 1;
        return new Interval(values[(int) Math.round(TAIL * last)], values[(int) Math.round((1 - TAIL) * last)]);
    }
}
