package org.newsvoice.job.row;

import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.DATE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.TableSpec;

/** What counts in an article if versions and copies count once, by article_id and version. */
public final class CountRow {

    /** The ordinals of those quotations of a copy that count. */
    public static final String OWN_QUOTES = "own_quotes";

    /** How it is stored. */
    public static final StructType SCHEMA = ColumnTypes.struct(
            required(TableSpec.PARTITION, DATE),
            required("article_id", STRING),
            required("version", STRING),
            required("is_latest", BOOLEAN),
            required("is_canonical", BOOLEAN),
            required(OWN_QUOTES, listOf(INT)));

    private CountRow() {}
}
