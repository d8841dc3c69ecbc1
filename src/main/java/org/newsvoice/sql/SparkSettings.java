package org.newsvoice.sql;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** What Spark must be set to for the tables to be what they promise, whoever started it. */
public final class SparkSettings {

    private static final Map<String, String> REQUIRED = Map.of(
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
            // A story of 1890 is no error.
            "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED",
            "spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED",
            "spark.sql.parquet.compression.codec", "zstd",
            // A run is whole when its manifest is there; a marker in each folder would double the files of a year.
            "mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
            // Plans as wide as our rows are shown whole, without a warning.
            "spark.sql.debug.maxToStringFields", "1000");

    /**
     * For rows so few that compiling code for them takes longer than to interpret the plan. None of this affects
     * what a query answers.
     */
    public static final Map<String, String> FOR_FEW_ROWS = Map.of(
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.adaptive.enabled", "false");

    /** Shuffles of few rows need one partition. */
    public static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

    private SparkSettings() {}

    /** Sets a session up that is about to be made. */
    public static SparkSession.Builder apply(SparkSession.Builder builder) {
        REQUIRED.forEach(builder::config);
        return builder;
    }

    /** Sets a session up that exists. */
    public static void apply(SparkSession spark) {
        REQUIRED.forEach((key, value) -> spark.conf().set(key, value));
    }

    /** A session with views of its own that plans as {@code spark} does; a new one would plan as for many rows. */
    public static SparkSession beside(SparkSession spark) {
        SparkSession other = spark.newSession();
        apply(other);
        Stream.concat(FOR_FEW_ROWS.keySet().stream(), Stream.of(SHUFFLE_PARTITIONS))
                .forEach(key -> other.conf().set(key, spark.conf().get(key)));
        return other;
    }
}
