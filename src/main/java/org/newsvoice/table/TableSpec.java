package org.newsvoice.table;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A published table. Immutable and thread-safe.
 *
 * @param name snake_case, also the folder's and the view's name
 * @param meaning what one row is
 * @param key the columns that are unique together
 * @param layout how the rows are ordered in files
 * @param columns in order
 */
public record TableSpec(String name, String meaning, List<String> key, TableLayout layout, List<Column> columns) {

    /** The partition column of the large tables. */
    public static final String PARTITION = "ingest_date";

    /** Later than any version: what this program writes. */
    private static final int CURRENT = Integer.MAX_VALUE;

    /** Copies the lists. */
    public TableSpec {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The schema with its comments. */
    public StructType schema() {
        return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
    }

    /** Whether its files are in a folder per {@code ingest_date}. */
    public boolean partitioned() {
        return columns.stream().anyMatch(column -> column.name().equals(PARTITION));
    }

    /** The table's columns out of {@code rows}, in order and with their types; other columns are dropped. */
    public Dataset<Row> select(Dataset<Row> rows) {
        return rows.select(columns.stream().map(TableSpec::typed).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** The same as in the files of one ingest date: without the partition column, which is the name of their folder. */
    public Dataset<Row> selectInFiles(Dataset<Row> rows) {
        return rows.select(inFiles().map(TableSpec::typed).toArray(org.apache.spark.sql.Column[]::new));
    }

    private Stream<Column> inFiles() {
        return columns.stream().filter(column -> !column.name().equals(PARTITION));
    }

    /** Lists and structs come with their types and cannot be cast: in a file their elements may be null, here they may not. */
    private static org.apache.spark.sql.Column typed(Column column) {
        org.apache.spark.sql.Column value = col(column.name());
        boolean nested = column.type() instanceof ArrayType || column.type() instanceof StructType;
        return nested ? value : value.cast(column.type()).as(column.name());
    }

    /** Reads the table from {@code folder}. Columns are in the specification's order and carry their comments. */
    public Dataset<Row> read(SparkSession spark, String folder) {
        return read(spark, folder, CURRENT);
    }

    /** The same from files of {@code schemaVersion}, in which columns may have had other names or be missing: those are null. */
    public Dataset<Row> read(SparkSession spark, String folder, int schemaVersion) {
        return read(spark.read(), columns, List.of(folder), schemaVersion);
    }

    /** The rows of one ingest date, without a look at the others. */
    public Dataset<Row> read(SparkSession spark, String folder, LocalDate date) {
        return read(spark, folder, List.of(folder + "/" + PARTITION + "=" + date), CURRENT);
    }

    /** The rows of {@code partitions}, which are folders in {@code folder}, of {@code schemaVersion}. */
    public Dataset<Row> read(SparkSession spark, String folder, List<String> partitions, int schemaVersion) {
        return read(spark.read().option("basePath", folder), columns, partitions, schemaVersion);
    }

    /** The rows of one folder with files of {@code schemaVersion}, without the partition column. */
    public Dataset<Row> readFiles(SparkSession spark, String folder, int schemaVersion) {
        return read(spark.read(), inFiles().toList(), List.of(folder), schemaVersion);
    }

    private Dataset<Row> read(DataFrameReader reader, List<Column> read, List<String> folders, int schemaVersion) {
        if (schemaVersion == CURRENT) {
            StructType asItIs = new StructType(read.stream().map(Column::field).toArray(StructField[]::new));
            return ParquetFolder.read(reader.schema(asItIs), folders.toArray(String[]::new));
        }
        StructType written = new StructType(read.stream()
                .map(column -> new StructField(
                        nameIn(schemaVersion, column), column.type(), column.nullable(), Metadata.empty()))
                .toArray(StructField[]::new));
        return ParquetFolder.read(reader.schema(written), folders.toArray(String[]::new))
                .select(read.stream()
                        .map(column -> col(nameIn(schemaVersion, column))
                                .as(column.name(), column.field().metadata()))
                        .toArray(org.apache.spark.sql.Column[]::new));
    }

    private String nameIn(int schemaVersion, Column column) {
        return FormerNames.of(name, column.name(), schemaVersion);
    }

    /** The column called {@code column}. */
    public Column column(String column) {
        return columns.get(schema().fieldIndex(column));
    }
}
