package org.newsvoice.table;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;

/** The published tables, with their comments, as statements of an engine's SQL. Stateless. */
public enum SqlDialect {
    /** Views of a session of Spark SQL, of the run whose folder they are told. */
    SPARK("views for a session of Spark SQL: spark-sql -i FILE", "SET TIME ZONE 'UTC';") {
        @Override
        String statements(TableSpec table, String folder) {
            return "CREATE OR REPLACE TEMPORARY VIEW %s (\n%s\n) COMMENT %s\nAS SELECT\n%s\nFROM parquet.`%s`;\n"
                    .formatted(
                            table.name(),
                            lines(table, column -> column.name() + " COMMENT " + backslashed(column)),
                            backslashed(table.meaning()),
                            lines(table, Column::name),
                            (folder + "/" + table.name()).replace("`", "``"));
        }
    },
    /** Tables of Spark's catalog. */
    SPARK_TABLES(
            "tables for a catalog of Spark, of one run: a separate database for each run", "SET TIME ZONE 'UTC';") {
        @Override
        String statements(TableSpec table, String folder) {
            String partitions = table.partitioned() ? "PARTITIONED BY (" + TableSpec.PARTITION + ")\n" : "";
            return "CREATE TABLE IF NOT EXISTS %s (\n%s\n) USING parquet\n%sLOCATION %s\nCOMMENT %s;\n%s"
                    .formatted(
                            table.name(),
                            lines(table, SqlDialect::sparkColumn),
                            partitions,
                            backslashed(folder + "/" + table.name()),
                            backslashed(table.meaning()),
                            table.partitioned() ? "MSCK REPAIR TABLE " + table.name() + ";\n" : "");
        }
    },
    /** Views of DuckDB, of the run whose folder they are told. */
    DUCKDB("views for DuckDB: duckdb -init FILE", "SET TimeZone = 'UTC';") {
        @Override
        String statements(TableSpec table, String folder) {
            String files = folder.replaceAll("[\\[*?]", "[$0]") + "/" + table.name();
            String options = table.partitioned()
                    ? ", hive_partitioning = true, hive_types = {'" + TableSpec.PARTITION + "': DATE}"
                    : "";
            StringBuilder view = new StringBuilder("CREATE OR REPLACE VIEW %s AS SELECT\n%s\nFROM read_parquet(%s%s);\n"
                    .formatted(
                            table.name(),
                            lines(table, Column::name),
                            doubled(files + (table.partitioned() ? "/*/*.parquet" : "/*.parquet")),
                            options));
            view.append("COMMENT ON VIEW %s IS %s;\n".formatted(table.name(), doubled(table.meaning())));
            for (Column column : table.columns()) {
                view.append("COMMENT ON COLUMN %s.%s IS %s;\n"
                        .formatted(
                                table.name(),
                                column.name(),
                                doubled(column.doc().comment())));
            }
            return view.toString();
        }
    },
    /** External tables of Trino's Hive connector. */
    TRINO(
            "external tables for a schema of Trino's Hive connector, of one run: a separate schema for each run",
            "CREATE SCHEMA IF NOT EXISTS hive.newsvoice;\nUSE hive.newsvoice;") {
        @Override
        String statements(TableSpec table, String folder) {
            String partitions = table.partitioned() ? ", partitioned_by = ARRAY['" + TableSpec.PARTITION + "']" : "";
            return "CREATE TABLE IF NOT EXISTS %s (\n%s\n) COMMENT %s\nWITH (format = 'PARQUET', external_location = %s%s);\n%s"
                    .formatted(
                            table.name(),
                            lines(
                                    table,
                                    column -> column.name() + " " + trinoType(column.type()) + " COMMENT "
                                            + doubled(column.doc().comment())),
                            doubled(table.meaning()),
                            doubled(folder + "/" + table.name()),
                            partitions,
                            table.partitioned()
                                    ? "CALL system.sync_partition_metadata('newsvoice', '" + table.name()
                                            + "', 'FULL');\n"
                                    : "");
        }
    };

    private final String purpose;
    private final String first;

    SqlDialect(String purpose, String first) {
        this.purpose = purpose;
        this.first = first;
    }

    /** Its name in options and files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The statements that show the tables in {@code folder}, a path or URL as the engine takes it. */
    public String script(String folder) {
        return "-- Newsvoice: " + purpose + "\n" + first + "\n\n"
                + Tables.ALL.stream().map(table -> statements(table, folder)).collect(Collectors.joining("\n"))
                + "\n"
                + CanonicalView.ALL.stream().map(this::statement).collect(Collectors.joining("\n"));
    }

    abstract String statements(TableSpec table, String folder);

    private String statement(CanonicalView view) {
        return "-- " + view.meaning() + "\nCREATE OR REPLACE " + (this == SPARK ? "TEMPORARY " : "") + "VIEW "
                + view.name() + " AS\n" + view.query() + ";\n";
    }

    private interface ColumnWords {
        String of(Column column);
    }

    private static String lines(TableSpec table, ColumnWords words) {
        return table.columns().stream().map(column -> "  " + words.of(column)).collect(Collectors.joining(",\n"));
    }

    private static String sparkColumn(Column column) {
        return column.name() + " " + column.type().sql() + (column.nullable() ? "" : " NOT NULL") + " COMMENT "
                + backslashed(column);
    }

    private static String backslashed(Column column) {
        return backslashed(column.doc().comment());
    }

    /** A string of Spark SQL, in which a backslash escapes. */
    private static String backslashed(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A string of standard SQL, in which a quotation mark is doubled. */
    private static String doubled(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    private static String trinoType(DataType type) {
        if (type instanceof ArrayType array) {
            return "array(" + trinoType(array.elementType()) + ")";
        } else if (type instanceof StructType struct) {
            StringBuilder fields = new StringBuilder();
            for (StructField field : struct.fields()) {
                fields.append(fields.isEmpty() ? "" : ", ")
                        .append('"')
                        .append(field.name())
                        .append("\" ")
                        .append(trinoType(field.dataType()));
            }
            return "row(" + fields + ")";
        } else if (type instanceof StringType) {
            return "varchar";
        } else if (type instanceof IntegerType) {
            return "integer";
        } else if (type instanceof DateType) {
            return "date";
        } else if (type instanceof TimestampType) {
            return "timestamp";
        }
        return type.simpleString();
    }
}
