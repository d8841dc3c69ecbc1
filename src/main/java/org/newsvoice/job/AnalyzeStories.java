package org.newsvoice.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;

/**
 * Analyzes the canonical stories and stores one nested row for each: nearly all of a run's time. The work is cut into an
 * explicit number of tasks, many more than there are cores, of about equal cost: a light story goes to a task by its hash,
 * the heavy ones are packed by the driver onto the tasks that have least, and the fullest tasks start first. NLP is the last
 * step before the write, so that no shuffle ever repeats it.
 */
final class AnalyzeStories {

    /** Some ten seconds of work on one core. */
    private static final long TASK_CHARS = 100_000;
    /** Sentence splitting, models' warm-up and the row itself, as characters. */
    private static final int STORY_CHARS = 200;

    private static final int TASKS_PER_CORE = 4;
    private static final int MAX_TASKS = 20_000;
    /** A story is heavy when it alone is more than such a part of a task. */
    private static final int HEAVY_PARTS = 8;

    private final SparkSession spark;
    private final StoryProcessorFactory processors;
    private final Progress progress;

    AnalyzeStories(SparkSession spark, StoryProcessorFactory processors, Progress progress) {
        this.spark = spark;
        this.processors = processors;
        this.progress = progress;
    }

    /** Analyzes {@code stories}, rows of {@link StoryRow}, into Parquet files of {@link AnalysisRow} in {@code folder}. */
    void run(Dataset<Row> stories, String folder) {
        Dataset<Row> costed =
                stories.withColumn("cost", col("n_chars").plus(STORY_CHARS).cast("long"));
        Row totals = costed.selectExpr("count(*)", "coalesce(sum(cost), 0)")
                .collectAsList()
                .get(0);
        long n = totals.getLong(0);
        long cost = totals.getLong(1);
        progress.expectStories(n);
        int tasks = tasks(n, cost);
        assigned(costed, cost, tasks)
                .mapPartitions(
                        new StoriesToAnalyses(processors, progress.storiesAnalyzed()),
                        Encoders.row(AnalysisRow.SPEC.schema()))
                .write()
                .parquet(folder);
    }

    /** Into how many tasks work of {@code cost} characters is cut, if there are as many stories. */
    static long wantedTasks(long cost, int cores) {
        return Math.min(Math.max(cost / TASK_CHARS, (long) TASKS_PER_CORE * cores), MAX_TASKS);
    }

    private int tasks(long stories, long cost) {
        long wanted = wantedTasks(cost, spark.sparkContext().defaultParallelism());
        return (int) Math.max(1, Math.min(wanted, stories));
    }

    private Dataset<Row> assigned(Dataset<Row> costed, long cost, int tasks) {
        Dataset<Row> byHash =
                costed.withColumn("hash_bin", expr("int(pmod(xxhash64(article_id, version), " + tasks + "))"));
        long heavyCost = Math.max(1, cost / tasks / HEAVY_PARTS);
        long[] loads = new long[tasks];
        byHash.where(col("cost").leq(heavyCost))
                .groupBy("hash_bin")
                .agg(sum("cost"))
                .collectAsList()
                .forEach(row -> loads[row.getInt(0)] = row.getLong(1));
        List<Row> heavy = byHash.where(col("cost").gt(heavyCost))
                .select("article_id", "version", "cost")
                .orderBy(col("cost").desc(), col("article_id"), col("version"))
                .collectAsList();
        BinPacking packing = new BinPacking(loads);
        int[] bins =
                packing.place(heavy.stream().mapToLong(row -> row.getLong(2)).toArray());
        int[] ranks = packing.ranks();
        Dataset<Row> placed = byHash.join(
                        broadcast(heavyBins(heavy, bins)), new String[] {"article_id", "version"}, "left")
                .withColumn("raw_bin", coalesce(col("heavy_bin"), col("hash_bin")));
        return ExactPartitions.place(
                placed.join(broadcast(rankOf(ranks)), "raw_bin").drop("raw_bin", "heavy_bin", "hash_bin", "cost"),
                "bin",
                tasks);
    }

    private Dataset<Row> heavyBins(List<Row> heavy, int[] bins) {
        List<Row> rows = new ArrayList<>(bins.length);
        for (int i = 0; i < bins.length; i++) {
            rows.add(RowFactory.create(heavy.get(i).getString(0), heavy.get(i).getString(1), bins[i]));
        }
        return spark.createDataFrame(
                rows,
                ColumnTypes.struct(
                        ColumnTypes.required("article_id", ColumnTypes.STRING),
                        ColumnTypes.required("version", ColumnTypes.STRING),
                        ColumnTypes.required("heavy_bin", ColumnTypes.INT)));
    }

    private Dataset<Row> rankOf(int[] ranks) {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(ranks).forEach(rank -> rows.add(RowFactory.create(rows.size(), rank)));
        return spark.createDataFrame(
                rows,
                ColumnTypes.struct(
                        ColumnTypes.required("raw_bin", ColumnTypes.INT),
                        ColumnTypes.required("bin", ColumnTypes.INT)));
    }
}
