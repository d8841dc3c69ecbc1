package org.newsvoice.cli.wiring;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.extension.NewsvoiceExtensions;
import org.newsvoice.sql.SparkSettings;

/** Spark sessions: spark-submit brings its master; a plain JVM runs on all its cores, with retries. */
public final class Sessions {

    private static final String MASTER = "spark.master";
    private static final String EXTENSIONS = "spark.sql.extensions";
    /** {@code local[*]} would never try a task again. */
    private static final String ALL_CORES = "local[*,4]";

    private Sessions() {}

    /** A session for the job. */
    public static SparkSession forJob() {
        return forJob("newsvoice analyze");
    }

    /** A session, called {@code name}, for what changes tables. */
    public static SparkSession forJob(String name) {
        return builder(name).getOrCreate();
    }

    /** A session for questions to small tables: few partitions, no page to watch, our SQL functions beside the user's. */
    public static SparkSession forQueries(String name) {
        String others = new SparkConf().get(EXTENSIONS, "");
        String ours = NewsvoiceExtensions.class.getName();
        return builder(name)
                .config(EXTENSIONS, others.contains(ours) ? others : others + (others.isEmpty() ? "" : ",") + ours)
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }

    /** Whether the tasks of a session made now would run in this very JVM. */
    public static boolean isOneProcess() {
        return new SparkConf().get(MASTER, ALL_CORES).startsWith("local");
    }

    private static SparkSession.Builder builder(String name) {
        SparkSession.Builder builder =
                SparkSettings.apply(SparkSession.builder()).appName(name);
        return new SparkConf().contains(MASTER) ? builder : builder.master(ALL_CORES);
    }
}
