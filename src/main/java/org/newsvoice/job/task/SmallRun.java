package org.newsvoice.job.task;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.SparkSettings;

/**
 * Spark's settings for a run with little input, where planning costs more than it saves. Rows are interpreted, because
 * compiling code for them would take longer than running it. Joins use one shuffle, so that a query is one Spark job
 * and not one per side. Plans are not adapted, and the Spark UI shows only the beginning of each. None of this affects
 * the content of the tables.
 */
public final class SmallRun {

    /** Of Spark: the most input of such a run, in bytes as stored; 0 leaves every run the settings that it came with. */
    public static final String MAX_BYTES = "spark.newsvoice.smallRunBytes";

    /** Some 16,000 stories. */
    private static final long DEFAULT_MAX_BYTES = 64L << 20;
    /** Of input, as stored: up to so much, rows are shuffled to one task; what it would share with others is less than it costs. */
    private static final long MAX_BYTES_OF_ONE_TASK = 1L << 18;

    private final SparkSession spark;
    private final Map<String, String> before = new HashMap<>();

    private SmallRun(SparkSession spark) {
        this.spark = spark;
    }

    /** Sets {@code spark} up for a run that reads {@code bytes}, until {@link #undo}. */
    public static SmallRun of(SparkSession spark, long bytes) {
        SmallRun run = new SmallRun(spark);
        if (bytes <= maxBytes(spark.conf().get(MAX_BYTES, ""))) {
            int tasks =
                    bytes <= MAX_BYTES_OF_ONE_TASK ? 1 : spark.sparkContext().defaultParallelism();
            SparkSettings.FOR_FEW_ROWS.forEach(run::set);
            run.set("spark.sql.autoBroadcastJoinThreshold", "-1");
            run.set(SparkSettings.SHUFFLE_PARTITIONS, String.valueOf(tasks));
            // Each plan is put into words for the Spark UI, which takes longer than to run it. Of each step so many
            // columns are enough.
            run.set("spark.sql.ui.explainMode", "simple");
            run.set("spark.sql.maxPlanStringLength", "1000");
            run.set("spark.sql.debug.maxToStringFields", "8");
            // A year of batches is listed by the driver, not by a Spark job.
            run.set("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000");
        }
        return run;
    }

    /** How many tasks a sum over few rows takes: one for each core, but no more than {@code spark} shuffles to. */
    public static int tasks(SparkSession spark) {
        int shuffled = Integer.parseInt(spark.conf().get(SparkSettings.SHUFFLE_PARTITIONS));
        return Math.max(1, Math.min(spark.sparkContext().defaultParallelism(), shuffled));
    }

    /**
     * What {@link #MAX_BYTES} says; the default when it is empty.
     *
     * @throws JobException USAGE when it is no number of bytes
     */
    public static long maxBytes(String value) {
        if (!value.matches("[0-9]{0,18}")) {
            throw new JobException(
                    ErrorCode.USAGE,
                    MAX_BYTES + " cannot be " + value + ". It is a whole number of bytes, such as 67108864, or 0.");
        }
        return value.isEmpty() ? DEFAULT_MAX_BYTES : Long.parseLong(value);
    }

    private void set(String key, String value) {
        before.put(key, spark.conf().get(key));
        spark.conf().set(key, value);
    }

    /** Sets Spark as it was. */
    public void undo() {
        before.forEach(spark.conf()::set);
    }
}
