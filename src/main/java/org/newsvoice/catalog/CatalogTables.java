package org.newsvoice.catalog;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.table.TableSpec;

/** The tables of a namespace, whatever their format. For one thread: it changes the session's way of overwriting. */
final class CatalogTables {

    private static final String OVERWRITE = "spark.sql.sources.partitionOverwriteMode";

    private final SparkSession spark;
    private final CatalogName name;
    private final @Nullable String format;

    /** The tables of {@code name}; new ones are {@code USING format}, or what the catalog makes by default when it is null. */
    CatalogTables(SparkSession spark, CatalogName name, @Nullable String format) {
        this.spark = spark;
        this.name = name;
        this.format = format;
    }

    /** Makes the namespace if it is missing. */
    void createNamespace() {
        spark.sql("CREATE NAMESPACE IF NOT EXISTS " + name.namespace());
    }

    boolean exists(String table) {
        return spark.catalog().tableExists(name.table(table));
    }

    Dataset<Row> read(String table) {
        return spark.table(name.table(table));
    }

    List<String> columns(String table) {
        return Arrays.asList(read(table).columns());
    }

    /** Makes an empty table, with the comments of {@code schema}. */
    void create(String table, StructType schema, String meaning) {
        boolean dated = !table.equals(FilledDates.TABLE)
                && Arrays.asList(schema.fieldNames()).contains(TableSpec.PARTITION);
        spark.sql("CREATE TABLE " + name.table(table) + " (" + schema.toDDL() + ")"
                + (format == null ? "" : " USING `" + format + "`")
                + (dated ? " PARTITIONED BY (" + TableSpec.PARTITION + ")" : "")
                + " COMMENT '" + meaning.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }

    /** Replaces all rows. One commit of the table. */
    void replace(String table, Dataset<Row> rows) {
        overwrite(table, rows, "static");
    }

    /** Replaces the rows of the dates that {@code rows} have. One commit of the table. */
    void replaceDates(String table, Dataset<Row> rows) {
        overwrite(table, rows, "dynamic");
    }

    private void overwrite(String table, Dataset<Row> rows, String mode) {
        spark.conf().set(OVERWRITE, mode);
        rows.write().mode(SaveMode.Overwrite).insertInto(name.table(table));
    }

    /** Names the state of the tables as it is now, which catalogs of Iceberg can. */
    void tag(String table, String tag) {
        spark.sql("ALTER TABLE " + name.table(table) + " CREATE OR REPLACE TAG `" + tag + "`");
    }
}
