package org.newsvoice.cli.wiring;

import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.extension.NewsvoiceExtensions;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunJson;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.PublishedOutput;

/** Spark sessions: spark-submit brings its master; a plain JVM runs on all its cores, with retries. */
public final class Sessions {

    private static final String MASTER = "spark.master";
    private static final String EXTENSIONS = "spark.sql.extensions";
    private static final String LOCALITY_WAIT = "spark.locality.wait";
    /** {@code local[*]} would never try a task again. */
    private static final int TRIES = 4;

    private static final String ALL_CORES = "local[*," + TRIES + "]";

    /** Of all tables together: some 3,000 stories, for which interpreted plans were measured to cost less than compiled ones. */
    private static final long MAX_FEW_ROWS = 100_000;

    /** Whether this process has made one. */
    private static final AtomicBoolean MADE = new AtomicBoolean();

    private Sessions() {}

    /**
     * Does {@code work} on a session, called {@code name}, and stops it, telling the cluster manager how the work ended: YARN
     * in client mode has no other way to know.
     */
    public static void inJob(String name, Consumer<SparkSession> work) {
        inJob(name, new ThreadsOption(), work);
    }

    /**
     * As {@link #inJob(String, Consumer)}, on as many threads as {@code threads} says.
     *
     * @throws JobException USAGE when a cluster has its own number
     */
    public static void inJob(String name, ThreadsOption threads, Consumer<SparkSession> work) {
        SparkSession spark = forJob(name, threads);
        try {
            work.accept(spark);
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            ErrorCode code = e instanceof JobException known ? known.code() : ErrorCode.INTERNAL;
            spark.sparkContext().stop(code.exitCode());
            throw e;
        } finally {
            spark.stop();
        }
    }

    /** Makes a session when this process has made none: YARN's application master reports no end of a driver without one. */
    static void ensureOneWasMade() {
        if (!MADE.get()) {
            forJob("newsvoice").stop();
        }
    }

    private static SparkSession forJob(String name, ThreadsOption threads) {
        if (!threads.isGiven()) {
            return forJob(name);
        }
        if (new SparkConf().contains(MASTER)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--threads is for one process. With a master, give spark-submit's options, such as --executor-cores,"
                            + " before --.");
        }
        return start(builder(name).master("local[" + threads.orAllCores() + "," + TRIES + "]"));
    }

    /** A session, called {@code name}, for what changes tables. */
    public static SparkSession forJob(String name) {
        return start(builder(name));
    }

    /**
     * A session for questions to published tables, set up for as many rows as they have: no page to watch, our SQL functions
     * beside the user's.
     */
    public static SparkSession forQueries(String name, PublishedOutput published) {
        SparkSession spark = forQueries(name);
        long rows = RunJson.manifest(published.manifest()).rows().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (rows <= MAX_FEW_ROWS) {
            SparkSettings.FOR_FEW_ROWS.forEach(spark.conf()::set);
            spark.conf().set(SparkSettings.SHUFFLE_PARTITIONS, "1");
        }
        return spark;
    }

    /** A session for questions to a user's own files: few partitions, no page to watch, our SQL functions beside the user's. */
    public static SparkSession forQueries(String name) {
        String others = new SparkConf().get(EXTENSIONS, "");
        String ours = NewsvoiceExtensions.class.getName();
        return start(builder(name)
                .config(EXTENSIONS, others.contains(ours) ? others : others + (others.isEmpty() ? "" : ",") + ours)
                .config(SparkSettings.SHUFFLE_PARTITIONS, "4")
                .config("spark.ui.enabled", "false"));
    }

    /** Whether the tasks of a session made now would run in this very JVM. */
    public static boolean isOneProcess() {
        return new SparkConf().get(MASTER, ALL_CORES).startsWith("local");
    }

    private static SparkSession start(SparkSession.Builder builder) {
        try {
            return again(builder::getOrCreate);
        } catch (LinkageError e) {
            if (Termination.hasBegun()) {
                // Spark's classes with a hook for the end of a process cannot be loaded once that has come.
                throw new IllegalStateException("The process was told to end while Spark started.", e);
            }
            throw e;
        }
    }

    /**
     * Once more, if the first time failed by chance: in YARN's client mode, Spark 4.2.0 puts a filter before its pages while it still
     * starts them, on two threads and without a lock. It has taken down what it had started by then.
     */
    static <T> T again(Supplier<T> start) {
        try {
            return start.get();
        } catch (ConcurrentModificationException onTwoThreads) {
            return start.get();
        }
    }

    private static SparkSession.Builder builder(String name) {
        MADE.set(true);
        // It takes seconds, in which nothing else is said.
        System.err.println("Starting Spark");
        SparkSession.Builder builder =
                SparkSettings.apply(SparkSession.builder()).appName(name);
        SparkConf given = new SparkConf();
        ofOneProcess(given).forEach(builder::config);
        return given.contains(MASTER) ? builder : builder.master(ALL_CORES);
    }

    /**
     * What a session in one process is set to, unless it is {@code given}: Spark lets a task wait for a core near its blocks of HDFS,
     * but with all cores in one process nobody looks again when the time is over, and the run would wait for ever.
     */
    static Map<String, String> ofOneProcess(SparkConf given) {
        return given.get(MASTER, ALL_CORES).startsWith("local") && !given.contains(LOCALITY_WAIT)
                ? Map.of(LOCALITY_WAIT, "0s")
                : Map.of();
    }
}
