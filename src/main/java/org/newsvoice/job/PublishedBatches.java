package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.batch.LaterBatches;
import org.newsvoice.job.tables.WriteTables;
import org.newsvoice.job.task.JobSteps;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** The batches that the last run published, before those of {@code plan} and behind them. */
record PublishedBatches(SparkSession spark, OutputStore store, RunPlan plan) {

    /** Those before the first one of the plan, which stay. */
    EarlierBatches before() {
        List<LocalDate> kept = plan.kept();
        return kept.isEmpty()
                ? EarlierBatches.none(spark)
                : EarlierBatches.published(
                        standings(kept),
                        stories(col(TableSpec.PARTITION)
                                .lt(plan.batches().get(0).date())),
                        nRead(kept),
                        kept.size() == previous().partitions().size());
    }

    /** Those behind the first one that was asked for. */
    LaterBatches later() {
        List<LocalDate> dates = plan.batches().stream()
                .filter(batch -> !batch.isAsked())
                .map(BatchPlan::date)
                .toList();
        if (dates.isEmpty() || !plan.mayLeaveLater()) {
            return LaterBatches.all();
        }
        JobSteps.describe(spark, "see which later batches may change");
        List<LocalDate> all =
                previous().partitions().keySet().stream().map(LocalDate::parse).toList();
        return LaterBatches.differing(
                standings(all), nRead(all), table(Tables.REJECTS).where(of(dates)));
    }

    /** {@code batches} and those of {@code dates}, which {@code later} has let be. */
    EarlierBatches joined(EarlierBatches batches, LaterBatches later, List<LocalDate> dates) {
        return dates.isEmpty()
                ? batches
                : later.joined(batches, dates, standings(dates), stories(of(dates)), nRead(dates));
    }

    private Dataset<Row> standings(Collection<LocalDate> dates) {
        return new WriteTables(spark, store, store.runFolder(plan.request().runId())).standings(previous(), dates);
    }

    private Dataset<Row> stories(Column condition) {
        return table(Tables.ARTICLES).where(condition).select(EarlierBatches.storyColumns());
    }

    private Dataset<Row> table(TableSpec table) {
        Path run = store.runFolder(previous().runId());
        return table.read(
                spark, new Path(run, table.name()).toString(), previous().schemaVersion());
    }

    private static Column of(Collection<LocalDate> dates) {
        return col(TableSpec.PARTITION).isInCollection(Set.<Object>copyOf(dates));
    }

    private long nRead(Collection<LocalDate> dates) {
        return dates.stream()
                .mapToLong(date -> previous().partition(date).read())
                .sum();
    }

    private RunManifest previous() {
        return plan.carriedOver().orElseThrow();
    }
}
