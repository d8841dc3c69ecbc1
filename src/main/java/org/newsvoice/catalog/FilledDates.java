package org.newsvoice.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.TableSpec;

/**
 * What the tables of a catalog hold, so that only what has changed is written: rows of the table {@code filled_dates} beside them.
 * Its {@code run_id} is the same in all rows, and null while a run is being copied. Immutable.
 *
 * @param tables for each table by date, {@code 2027-06-30}, a hash that differs when the rows do; a table without dates has one of
 *     {@link #WHOLE}. Empty while rows are being written
 */
record FilledDates(Map<String, SortedMap<String, String>> tables) {

    /** The table of the catalog. */
    static final String TABLE = "filled_dates";

    static final String MEANING =
            "One row per table and ingest_date (null for tables without dates). run_id is the run that all tables hold; null while"
                    + " they are written.";

    /** Stands for the date of a table without dates. */
    static final String WHOLE = "";

    static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.optional("table_name", ColumnTypes.STRING),
            ColumnTypes.optional(TableSpec.PARTITION, ColumnTypes.DATE),
            ColumnTypes.optional("run_id", ColumnTypes.STRING),
            ColumnTypes.optional("content_hash", ColumnTypes.STRING));

    /** What {@code rows} of the table say. */
    static FilledDates of(List<Row> rows) {
        Map<String, SortedMap<String, String>> tables = new HashMap<>();
        for (Row row : rows) {
            LocalDate date = row.getAs(TableSpec.PARTITION);
            tables.computeIfAbsent(row.getAs("table_name"), table -> new TreeMap<>())
                    .put(date == null ? WHOLE : date.toString(), row.getAs("content_hash"));
        }
        return new FilledDates(tables);
    }

    /** The dates of a table; none when it was never filled. */
    SortedMap<String, String> of(String table) {
        return tables.getOrDefault(table, new TreeMap<>());
    }

    /**
     * The rows of the table.
     *
     * @param runId the run that all tables hold, or null while they are written
     */
    List<Row> rows(@Nullable String runId) {
        List<Row> rows = new ArrayList<>();
        tables.forEach((table, dates) -> dates.forEach((date, hash) ->
                rows.add(RowFactory.create(table, date.equals(WHOLE) ? null : LocalDate.parse(date), runId, hash))));
        return rows;
    }
}
