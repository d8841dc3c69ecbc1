package org.newsvoice.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Sentiment;

/**
 * Sums of scores of sentiment. They are summed as whole millionths, so that the result does not depend on the order. Immutable;
 * {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param n how many were scored
 * @param sumMillionths sum of their scores, in millionths
 * @param sumSquares sum of the squares of their scores in millionths
 * @param histogram how many have each label, most negative first
 */
public record SentimentTally(long n, long sumMillionths, long sumSquares, List<Long> histogram) {

    private static final double MILLION = 1e6;

    /** Nothing scored, in three classes. */
    public static final SentimentTally EMPTY = empty(Sentiment.LABELS);

    /** Nothing scored, in CoreNLP's five classes. */
    public static final SentimentTally EMPTY_FIVE = empty(Sentiment.FIVE_LABELS);

    private static final double Z = 1.96;

    /** Copies the list. */
    public SentimentTally {
        histogram = List.copyOf(histogram);
    }

    private static SentimentTally empty(List<String> labels) {
        return new SentimentTally(0, 0, 0, Collections.nCopies(labels.size(), 0L));
    }

    /** One score from -1 to 1 and its label, one of {@code labels}. */
    public static SentimentTally of(double score, String label, List<String> labels) {
        long millionths = Math.round(score * MILLION);
        int index = labels.indexOf(label);
        return new SentimentTally(
                1,
                millionths,
                millionths * millionths,
                IntStream.range(0, labels.size())
                        .mapToObj(i -> i == index ? 1L : 0L)
                        .toList());
    }

    /** Both together. */
    public SentimentTally plus(SentimentTally other) {
        return new SentimentTally(
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

    /** Standard error of the mean; null for fewer than two. */
    public @Nullable Double standardError() {
        Double sd = sd();
        return sd == null ? null : sd / Math.sqrt((double) n);
    }

    /** Half of the 95 % interval of the mean, by the normal distribution; null for fewer than two. */
    public @Nullable Double halfInterval() {
        Double error = standardError();
        return error == null ? null : Z * error;
    }
}
