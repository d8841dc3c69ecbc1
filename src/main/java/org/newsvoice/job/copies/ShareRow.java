package org.newsvoice.job.copies;

import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.required;

import org.apache.spark.sql.types.StructType;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.ColumnTypes;

/** What a body of a batch shares with the others of its cluster. */
final class ShareRow {

    /** Of the input: whether the member is of an earlier batch. */
    static final String IS_KNOWN = "is_known";
    /** The cluster that it is in, named after the canonical body. */
    static final String NEAR_CLUSTER = "near_cluster";
    /** Id and version of the story whose analysis it has. */
    static final String NEAR_SOURCE = "near_source";

    static final StructType SCHEMA = ColumnTypes.struct(
            required(ReadRow.EXACT_CLUSTER, STRING),
            required(NEAR_CLUSTER, STRING),
            required(CopyRow.CANONICAL_PLACE, LONG),
            required(NEAR_SOURCE, ColumnTypes.struct(required("article_id", STRING), required("version", STRING))));

    private ShareRow() {}
}
