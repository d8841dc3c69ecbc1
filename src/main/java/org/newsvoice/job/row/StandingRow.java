package org.newsvoice.job.row;

import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.TableSpec;

/** What later batches need to recognize a story: ids, its place among copies, and hashes of sentences; no words. */
public final class StandingRow {

    /** Whether the story is a row of {@code articles}. */
    public static final String IS_ARTICLE = "is_article";
    /** Whether it was analyzed and its text is stored, so that copies of later batches can have their quotations from it. */
    public static final String IS_SOURCE = "is_source";

    /** Before anything is counted. */
    public static final StructType SCHEMA = ColumnTypes.struct(
            required("article_id", STRING),
            required("version", STRING),
            optional("published_at", TIMESTAMP),
            required("corpus_file", STRING),
            required("record_no", LONG),
            required(ReadRow.EXACT_CLUSTER, STRING),
            required("cluster_id", STRING),
            required(CopyRow.PLACE, LONG),
            required(CopyRow.CANONICAL_PLACE, LONG),
            required(CopyRow.IS_HEAD, BOOLEAN),
            required(CopyRow.IS_FIRST, BOOLEAN),
            required(IS_ARTICLE, BOOLEAN),
            required(IS_SOURCE, BOOLEAN),
            required(ReadRow.SENTENCES, listOf(LONG)),
            required(QuoteSentences.COLUMN, QuoteSentences.TYPE));

    /** As it is stored: with what counted of the story when the run published. */
    public static final StructType COUNTED = new StructType(SCHEMA.fields())
            .add("is_latest", BOOLEAN)
            .add("is_canonical", BOOLEAN)
            .add(CountRow.OWN_QUOTES, listOf(ColumnTypes.INT));

    /** As it is read: with the batch. */
    public static final StructType DATED = new StructType(COUNTED.fields()).add(TableSpec.PARTITION, ColumnTypes.DATE);

    private StandingRow() {}
}
