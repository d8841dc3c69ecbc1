package org.newsvoice.run;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The content of a published run: written last, read by the next run and by {@code validate}.
 *
 * @param schemaVersion of the tables and of this file, {@link #SCHEMA_VERSION}; 0 if the manifest has none
 * @param runId the run that wrote it
 * @param finishedAt when its tables were complete, ISO 8601 in UTC
 * @param version the program's version
 * @param fingerprint hash of the analyzer's code, models and options
 * @param dated whether its runs are given a date (each replaces one partition) or hold one set of inputs
 * @param inputs the inputs of an undated output, qualified, in the order given; empty for a dated one
 * @param partitions the outcomes of each ingest date's records
 * @param batches what each ingest date was read from; those that an older program wrote are absent
 * @param rows number of rows of each table
 * @param options the options of this run
 */
public record RunManifest(
        int schemaVersion,
        String runId,
        @Nullable String finishedAt,
        String version,
        String fingerprint,
        boolean dated,
        List<String> inputs,
        Map<String, RunCounts> partitions,
        @JsonAlias("nights") Map<String, BatchInputs> batches,
        Map<String, Long> rows,
        Map<String, String> options) {

    /** Raised when a table gets, loses or changes a column: newer code rewrites what it carries over, older code refuses. */
    public static final int SCHEMA_VERSION = 4;

    /** Copies the collections, sorted. */
    public RunManifest {
        inputs = List.copyOf(inputs);
        partitions = java.util.Collections.unmodifiableMap(new TreeMap<>(partitions));
        batches = batches == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(batches));
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
        options = java.util.Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** What became of the records of an ingest date that the output has. */
    public RunCounts partition(LocalDate date) {
        RunCounts counts = partitions.get(date.toString());
        if (counts == null) {
            throw new IllegalArgumentException("no partition " + date);
        }
        return counts;
    }
}
