package org.newsvoice.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A finished run, with the values of its row in {@code runs}.
 *
 * @param runId the run
 * @param ingestDate the partition that it wrote
 * @param startedAt when it began
 * @param finishedAt when its tables were complete
 * @param inputs what it read, as given
 * @param versions the program's, Spark's and Java's
 * @param fingerprint hash of the analyzer's code, models and options
 * @param counts the outcomes of its records
 * @param quality how good its tables are
 * @param gaps what is missing in its stories, the most frequent first
 * @param analyses where the analyses of its canonical stories came from
 * @param seconds wall-clock time by phase
 * @param options its options
 */
public record RunSummary(
        String runId,
        LocalDate ingestDate,
        Instant startedAt,
        Instant finishedAt,
        List<String> inputs,
        Versions versions,
        String fingerprint,
        RunCounts counts,
        RunQuality quality,
        List<StoryGap> gaps,
        Analyses analyses,
        PhaseSeconds seconds,
        Map<String, String> options) {

    /** Stories that were analyzed, and stories whose analysis an earlier run had stored. */
    public record Analyses(long made, long stored) {}

    /** What ran. */
    public record Versions(String newsvoice, String spark, String java) {}

    /** Wall-clock seconds of reading, of analyzing and of all else. */
    public record PhaseSeconds(double read, double analyze, double other) {}
}
