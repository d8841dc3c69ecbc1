package org.newsvoice.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads a folder of Parquet files whatever it is called: Spark takes a path for a pattern, in which {@code [}, <code>{</code>,
 * {@code *} and {@code ?} have a meaning, but writes to it as it stands. Stateless.
 */
public final class ParquetFolder {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}\\[\\]*?]");

    private ParquetFolder() {}

    /** The rows of {@code folder}; {@code reader} has the schema, or finds it in the files. */
    public static Dataset<Row> read(DataFrameReader reader, String folder) {
        return reader.parquet(literal(folder));
    }

    /** The pattern that matches {@code path} alone. */
    static String literal(String path) {
        return SPECIAL.matcher(path).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
