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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.table.ColumnTypes;

/**
 * Cuts work into an explicit number of tasks, many more than there are cores, of about equal cost: a light story goes to a
 * task by its hash, the heavy ones are packed by the driver onto the tasks that have least, and the fullest tasks start first.
 *
 * @param tasks how many
 * @param stories how many stories there are to do
 * @param bins the task of each story, as rows (article_id, version, bin)
 */
record PackStories(int tasks, long stories, Dataset<Row> bins) {

    /** Some ten seconds of work on one core. */
    private static final long TASK_CHARS = 100_000;

    private static final int TASKS_PER_CORE = 4;
    private static final int MAX_TASKS = 20_000;
    /** A story is heavy when it alone is more than such a part of a task. */
    private static final int HEAVY_PARTS = 8;
    /** So many ids, some 20 MB, are sent to every task rather than every text to the task that has its id. */
    static final long MAX_SENT = 200_000;

    /** Packs {@code work}, rows (article_id, version, cost in characters). They are read several times. */
    static PackStories of(Dataset<Row> work) {
        Row totals = work.selectExpr("count(*)", "coalesce(sum(cost), 0)")
                .collectAsList()
                .get(0);
        long n = totals.getLong(0);
        long cost = totals.getLong(1);
        int cores = work.sparkSession().sparkContext().defaultParallelism();
        int tasks = (int) Math.max(1, Math.min(wantedTasks(cost, cores), n));
        return new PackStories(tasks, n, bins(work, cost, tasks));
    }

    /** Into how many tasks work of {@code cost} characters is cut, if there are as many stories. */
    static long wantedTasks(long cost, int cores) {
        return Math.min(Math.max(cost / TASK_CHARS, (long) TASKS_PER_CORE * cores), MAX_TASKS);
    }

    /** Those of {@code stories} that were packed, each in its task. */
    Dataset<Row> place(Dataset<Row> stories) {
        Dataset<Row> sent = this.stories <= MAX_SENT ? broadcast(bins) : bins;
        return ExactPartitions.place(stories.join(sent, new String[] {"article_id", "version"}), "bin", tasks);
    }

    private static Dataset<Row> bins(Dataset<Row> work, long cost, int tasks) {
        SparkSession spark = work.sparkSession();
        Dataset<Row> byHash =
                work.withColumn("hash_bin", expr("int(pmod(xxhash64(article_id, version), " + tasks + "))"));
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
        return byHash.join(broadcast(heavyBins(spark, heavy, bins)), new String[] {"article_id", "version"}, "left")
                .withColumn("raw_bin", coalesce(col("heavy_bin"), col("hash_bin")))
                .join(broadcast(ranks(spark, packing.ranks())), "raw_bin")
                .select("article_id", "version", "bin");
    }

    private static Dataset<Row> heavyBins(SparkSession spark, List<Row> heavy, int[] bins) {
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

    private static Dataset<Row> ranks(SparkSession spark, int[] ranks) {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(ranks).forEach(rank -> rows.add(RowFactory.create(rows.size(), rank)));
        return spark.createDataFrame(
                rows,
                ColumnTypes.struct(
                        ColumnTypes.required("raw_bin", ColumnTypes.INT),
                        ColumnTypes.required("bin", ColumnTypes.INT)));
    }
}
