package org.newsvoice.table;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A published table. Immutable and thread-safe.
 *
 * @param name snake_case, also the folder's and the view's name
 * @param meaning what one row is
 * @param key the columns that together are unique
 * @param layout how the rows lie in files
 * @param columns in order
 */
public record TableSpec(String name, String meaning, List<String> key, TableLayout layout, List<Column> columns) {

    /** The partition column of the large tables. */
    public static final String PARTITION = "ingest_date";

    /** Copies the lists. */
    public TableSpec {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The schema with its comments. */
    public StructType schema() {
        return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
    }

    /** Whether its files lie in a folder per {@code ingest_date}. */
    public boolean partitioned() {
        return columns.stream().anyMatch(column -> column.name().equals(PARTITION));
    }

    /** The table's columns out of {@code rows}, in order and with their types; other columns are dropped. */
    public Dataset<Row> select(Dataset<Row> rows) {
        return rows.select(columns.stream().map(TableSpec::typed).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** Lists and structs come with their types and cannot be cast: in a file their elements may be null, here they may not. */
    private static org.apache.spark.sql.Column typed(Column column) {
        org.apache.spark.sql.Column value = col(column.name());
        boolean nested = column.type() instanceof ArrayType || column.type() instanceof StructType;
        return nested ? value : value.cast(column.type()).as(column.name());
    }

    /** Reads the table from {@code folder}. Columns are in the specification's order and carry their comments. */
    public Dataset<Row> read(SparkSession spark, String folder) {
        return ParquetFolder.read(spark.read().schema(schema()), folder)
                .select(columns.stream().map(TableSpec::commented).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** The rows of one ingest date, without a look at the others. */
    public Dataset<Row> read(SparkSession spark, String folder, LocalDate date) {
        return ParquetFolder.read(
                        spark.read().schema(schema()).option("basePath", folder),
                        new String[] {folder + "/" + PARTITION + "=" + date})
                .select(columns.stream().map(TableSpec::commented).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** Spark gives a partition column back without its comment. */
    private static org.apache.spark.sql.Column commented(Column column) {
        return col(column.name()).as(column.name(), column.field().metadata());
    }

    /** The column called {@code column}. */
    public Column column(String column) {
        return columns.get(schema().fieldIndex(column));
    }
}
