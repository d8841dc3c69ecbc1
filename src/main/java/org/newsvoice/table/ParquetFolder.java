package org.newsvoice.table;

import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads a folder of Parquet files with any name. When reading, Spark treats a path as a pattern, in which {@code [},
 * <code>{</code>, {@code *} and {@code ?} are special; when writing, it takes the path literally. Stateless.
 */
public final class ParquetFolder {

    /** Spark's own switch ({@code DataSource.GLOB_PATHS_KEY}, since 3.1), by which its sources read what they have found. */
    private static final String GLOB_PATHS = "__globPaths__";

    private ParquetFolder() {}

    /** The rows of {@code folder}; {@code reader} has the schema, or finds it in the files. */
    public static Dataset<Row> read(DataFrameReader reader, String folder) {
        return read(reader, new String[] {folder});
    }

    /** The rows of {@code folders}, of one schema. */
    public static Dataset<Row> read(DataFrameReader reader, String[] folders) {
        return reader.option(GLOB_PATHS, "false").parquet(folders);
    }
}
