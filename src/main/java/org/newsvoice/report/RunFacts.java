package org.newsvoice.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.newsvoice.run.RunCounts;

/**
 * What a run records about itself.
 *
 * @param runId its id
 * @param ingested the ingest date that it wrote
 * @param started when it began
 * @param seconds how long it took
 * @param version of the program
 * @param counts what became of its records
 */
public record RunFacts(
        String runId, LocalDate ingested, Instant started, long seconds, String version, RunCounts counts) {

    /**
     * Records of a run that became no article, for one reason.
     *
     * @param outcome rejected or skipped
     * @param code the class of reason
     * @param n how many
     * @param example the first of their details in alphabetical order
     */
    public record Lost(String outcome, String code, long n, String example) {}

    /**
     * The run whose tables are published, and the ones before it.
     *
     * @param runs the newest first; those of a long history are not all here
     * @param lost why records of the newest became no article, the most frequent first
     */
    public record History(List<RunFacts> runs, List<Lost> lost) {

        /** Copies the lists. */
        public History {
            runs = List.copyOf(runs);
            lost = List.copyOf(lost);
        }
    }
}
