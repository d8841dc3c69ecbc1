package org.newsvoice.job.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.job.copies.Original;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.BinPacking;
import org.newsvoice.job.task.ExactPartitions;
import org.newsvoice.job.task.FewRows;
import org.newsvoice.table.ColumnTypes;

/**
 * Cuts work into an explicit number of tasks, many more than there are cores, of about equal cost: the driver assigns
 * heavy stories to the tasks with the least work, and the fullest tasks start first. If there are too many stories for
 * the driver, light ones are assigned by hash.
 *
 * @param tasks how many
 * @param stories how many stories there are to do
 * @param bins gives stories the partition key of their task ({@link ExactPartitions}), in a column {@value #BIN}; leaves out the
 *     others
 */
public record PackStories(int tasks, long stories, UnaryOperator<Dataset<Row>> bins) {

    private static final String BIN = "bin";

    /** Some ten seconds of work on one core. */
    private static final long TASK_CHARS = 100_000;

    private static final int TASKS_PER_CORE = 4;
    private static final int MAX_TASKS = 20_000;
    /** A story is heavy when it alone is more than such a part of a task. */
    private static final int HEAVY_PARTS = 8;
    /** So many numbers of records, some 5 MB, are sent to every task rather than every text to the task that has its number. */
    private static final long MAX_SENT = 200_000;

    private static final StructType BINS = ColumnTypes.struct(
            ColumnTypes.required(ReadRow.FILE_NO, ColumnTypes.INT),
            ColumnTypes.required(ReadRow.EMITTED_NO, ColumnTypes.LONG),
            ColumnTypes.required(BIN, ColumnTypes.INT));
    private static final StructType KEYS = ColumnTypes.struct(
            ColumnTypes.required("raw_bin", ColumnTypes.INT), ColumnTypes.required(BIN, ColumnTypes.INT));

    /** Packs {@code work} on the driver. No Spark job. */
    static PackStories of(SparkSession spark, List<Original> work) {
        long cost = work.stream().mapToLong(Original::cost).sum();
        int tasks = tasks(spark, cost, work.size());
        List<Original> costliestFirst = work.stream()
                .sorted(Comparator.comparingLong(Original::cost)
                        .reversed()
                        .thenComparing(story -> story.key().articleId())
                        .thenComparing(story -> story.key().version()))
                .toList();
        BinPacking packing = new BinPacking(new long[tasks]);
        int[] bins =
                packing.place(costliestFirst.stream().mapToLong(Original::cost).toArray());
        int[] keys = keys(packing);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            Original story = costliestFirst.get(i);
            rows.add(RowFactory.create(story.fileNo(), story.emittedNo(), keys[bins[i]]));
        }
        FewRows found = FewRows.of(spark, rows, BINS, ReadRow.record());
        return new PackStories(
                tasks,
                work.size(),
                all -> all.withColumn(BIN, found.find().getField(BIN)).where(BIN + " IS NOT NULL"));
    }

    /** Packs {@code work}, rows (file_no, emitted_no, cost in characters). They are read several times. */
    static PackStories of(Dataset<Row> work) {
        Row totals = work.selectExpr("count(*)", "coalesce(sum(cost), 0)")
                .collectAsList()
                .get(0);
        long n = totals.getLong(0);
        long cost = totals.getLong(1);
        int tasks = tasks(work.sparkSession(), cost, n);
        Dataset<Row> bins = bins(work, cost, tasks);
        Dataset<Row> sent = n <= MAX_SENT ? broadcast(bins) : bins;
        return new PackStories(tasks, n, all -> all.join(sent, ReadRow.record()));
    }

    private static int tasks(SparkSession spark, long cost, long stories) {
        int cores = spark.sparkContext().defaultParallelism();
        return (int) Math.max(1, Math.min(wantedTasks(cost, cores), stories));
    }

    /** Into how many tasks work of {@code cost} characters is cut, if there are as many stories. */
    public static long wantedTasks(long cost, int cores) {
        return Math.min(Math.max(cost / TASK_CHARS, (long) TASKS_PER_CORE * cores), MAX_TASKS);
    }

    /** Those of {@code stories} that were packed, each in its task. */
    Dataset<Row> place(Dataset<Row> stories) {
        return ExactPartitions.place(bins.apply(stories), BIN, tasks);
    }

    /** The partition keys of the bins: the fullest bin has the first partition. */
    private static int[] keys(BinPacking packing) {
        int[] ranks = packing.ranks();
        int[] keys = ExactPartitions.keys(ranks.length);
        int[] ofBins = new int[ranks.length];
        for (int bin = 0; bin < ranks.length; bin++) {
            ofBins[bin] = keys[ranks[bin]];
        }
        return ofBins;
    }

    private static Dataset<Row> bins(Dataset<Row> work, long cost, int tasks) {
        SparkSession spark = work.sparkSession();
        Dataset<Row> byHash =
                work.withColumn("hash_bin", expr("int(pmod(xxhash64(file_no, emitted_no), " + tasks + "))"));
        long heavyCost = Math.max(1, cost / tasks / HEAVY_PARTS);
        long[] loads = new long[tasks];
        byHash.where(col("cost").leq(heavyCost))
                .groupBy("hash_bin")
                .agg(sum("cost"))
                .collectAsList()
                .forEach(row -> loads[row.getInt(0)] = row.getLong(1));
        List<Row> heavy = byHash.where(col("cost").gt(heavyCost))
                .select(ReadRow.FILE_NO, ReadRow.EMITTED_NO, "cost")
                .orderBy(col("cost").desc(), col(ReadRow.FILE_NO), col(ReadRow.EMITTED_NO))
                .collectAsList();
        BinPacking packing = new BinPacking(loads);
        int[] bins =
                packing.place(heavy.stream().mapToLong(row -> row.getLong(2)).toArray());
        List<Row> heavyBins = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            heavyBins.add(RowFactory.create(heavy.get(i).getInt(0), heavy.get(i).getLong(1), bins[i]));
        }
        int[] keys = keys(packing);
        List<Row> rawBins = new ArrayList<>();
        for (int bin = 0; bin < keys.length; bin++) {
            rawBins.add(RowFactory.create(bin, keys[bin]));
        }
        return byHash.join(
                        broadcast(spark.createDataFrame(heavyBins, BINS).withColumnRenamed(BIN, "heavy_bin")),
                        ReadRow.record(),
                        "left")
                .withColumn("raw_bin", coalesce(col("heavy_bin"), col("hash_bin")))
                .join(broadcast(spark.createDataFrame(rawBins, KEYS)), "raw_bin")
                .select(ReadRow.FILE_NO, ReadRow.EMITTED_NO, BIN);
    }
}
