package org.newsvoice.job;

import java.time.Duration;
import org.newsvoice.job.analysis.PackStories;

/**
 * How long a run will take, estimated from the size of its files before they are read. The estimate is right within a
 * factor of two for plain text on an idle machine; compressed files, or files with more markup than words, mislead it.
 *
 * @param tasks into which the analysis will be cut
 * @param bytesPerSecond of all cores together
 * @param time until the tables are published
 */
public record WorkEstimate(long tasks, long bytesPerSecond, Duration time) {

    /** Some 4,000 tokens, while the compiler warms up: 1,000 stories of 80 words took two cores 12.8 s after the start. */
    private static final long BYTES_PER_CORE_SECOND = 20_000;
    /** Spark, the models, and the small jobs that write the tables: a run of one story takes 10.1 s (docs/performance.md). */
    private static final Duration START = Duration.ofSeconds(11);

    /** The estimate for files of {@code bytes} on {@code cores}. */
    public static WorkEstimate of(long bytes, int cores) {
        long rate = BYTES_PER_CORE_SECOND * cores;
        return new WorkEstimate(
                PackStories.wantedTasks(bytes, cores), rate, START.plusSeconds(Math.round((double) bytes / rate)));
    }
}
