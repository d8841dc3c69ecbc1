package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.run.RunCounts;

/** Reads what runs say of themselves, and what they could not use. */
final class RunRecords {

    private static final int RUNS = 14;
    private static final int EXAMPLE_CHARS = 200;

    private final SparkSession spark;

    RunRecords(SparkSession spark) {
        this.spark = spark;
    }

    /** The run {@code runId} and the last ones before it. */
    RunFacts.History history(String runId) {
        List<RunFacts> runs = spark
                .table("runs")
                .orderBy(
                        col("run_id").equalTo(runId).desc(),
                        col("finished_at").desc(),
                        col("run_id").desc())
                .limit(RUNS)
                .collectAsList()
                .stream()
                .map(RunRecords::facts)
                .toList();
        return new RunFacts.History(runs, lost(runId));
    }

    private static RunFacts facts(Row row) {
        Instant started = row.getAs("started_at");
        Instant finished = row.getAs("finished_at");
        return new RunFacts(
                row.getAs("run_id"),
                row.getAs("ingested"),
                started,
                Duration.between(started, finished).toSeconds(),
                row.getAs("newsvoice_version"),
                new RunCounts(
                        row.<Long>getAs("n_read"),
                        row.<Long>getAs("n_analyzed"),
                        row.<Long>getAs("n_duplicate"),
                        row.<Long>getAs("n_skipped"),
                        row.<Long>getAs("n_rejected"),
                        Map.of(),
                        row.<Long>getAs("n_quotes"),
                        row.isNullAt(row.fieldIndex("n_indirect")) ? 0 : row.<Long>getAs("n_indirect")));
    }

    private List<RunFacts.Lost> lost(String runId) {
        return spark
                .table("rejects")
                .where(col("run_id").equalTo(runId))
                .groupBy("outcome", "code")
                .agg(Map.of("detail", "min", "record_no", "count"))
                .collectAsList()
                .stream()
                .map(row -> new RunFacts.Lost(
                        row.getAs("outcome"),
                        row.getAs("code"),
                        row.<Long>getAs("count(record_no)"),
                        cut(row.getAs("min(detail)"))))
                .sorted(Comparator.comparingLong(RunFacts.Lost::n)
                        .reversed()
                        .thenComparing(RunFacts.Lost::outcome)
                        .thenComparing(RunFacts.Lost::code))
                .toList();
    }

    private static String cut(String detail) {
        int end = Math.min(detail.length(), EXAMPLE_CHARS);
        return detail.substring(0, end) + (end < detail.length() ? "…" : "");
    }
}
