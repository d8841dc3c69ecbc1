package org.newsvoice.aggregate;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Tone;

/**
 * Sums of tone scores. They are summed as whole millionths, so that the result does not depend on the order. Immutable;
 * {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param n how many were scored
 * @param sumMillionths sum of their scores, in millionths
 * @param sumSquares sum of the squares of their scores in millionths
 * @param histogram how many have each label, most negative first
 */
public record ToneTally(long n, long sumMillionths, long sumSquares, List<Long> histogram) {

    private static final double MILLION = 1e6;

    /** Nothing scored. */
    public static final ToneTally EMPTY = new ToneTally(0, 0, 0, List.of(0L, 0L, 0L, 0L, 0L));

    /** Copies the list. */
    public ToneTally {
        histogram = List.copyOf(histogram);
    }

    /** One score from -1 to 1 and its label, one of {@link Tone#LABELS}. */
    public static ToneTally of(double score, String label) {
        long millionths = Math.round(score * MILLION);
        int index = Tone.LABELS.indexOf(label);
        return new ToneTally(
                1,
                millionths,
                millionths * millionths,
                IntStream.range(0, Tone.LABELS.size())
                        .mapToObj(i -> i == index ? 1L : 0L)
                        .toList());
    }

    /** Both together. */
    public ToneTally plus(ToneTally other) {
        return new ToneTally(
                n + other.n,
                sumMillionths + other.sumMillionths,
                Math.addExact(sumSquares, other.sumSquares),
                IntStream.range(0, histogram.size())
                        .mapToObj(i -> histogram.get(i) + other.histogram.get(i))
                        .toList());
    }

    /** Mean score; null when nothing was scored. */
    public @Nullable Double mean() {
        return n == 0 ? null : sumMillionths / MILLION / n;
    }

    /** Standard deviation of the scores (of the sample, n - 1); null for fewer than two. */
    public @Nullable Double sd() {
        if (n < 2) {
            return null;
        }
        double sum = sumMillionths / MILLION;
        double squares = sumSquares / MILLION / MILLION;
        return Math.sqrt(Math.max(0, (squares - sum * sum / n) / (n - 1)));
    }
}
