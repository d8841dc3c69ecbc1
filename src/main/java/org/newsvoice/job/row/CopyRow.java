package org.newsvoice.job.row;

import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.dedup.CopyStatus;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.QuoteSentences;

/**
 * What is known about the copies of a record, by {@code file_no} and {@code emitted_no}; the columns mean what the
 * components of {@link CopyStatus} do. For a repeat only {@code is_repeat} is meaningful.
 */
public final class CopyRow {

    public static final String IS_REPEAT = "is_repeat";
    /** A story's number in the order of all stories; the canonical story of a cluster has the least. */
    public static final String PLACE = "place";
    /** The {@link #PLACE} of a copy's canonical story. */
    public static final String CANONICAL_PLACE = "canonical_place";

    public static final String IS_HEAD = "is_head";
    public static final String IS_FIRST = "is_first";
    public static final String IS_ANALYZED = "is_analyzed";
    /** Whose analysis gives the story its quotes, sentiment and people: its own when it is analyzed. */
    public static final String SOURCE_ID = "source_article_id";

    public static final String SOURCE_VERSION = "source_version";
    /** The source's {@code analysis_key}. */
    public static final String SOURCE_KEY = "source_analysis_key";

    public static final StructType SCHEMA = ColumnTypes.struct(
            required(ReadRow.FILE_NO, INT),
            required(ReadRow.EMITTED_NO, LONG),
            required(IS_REPEAT, BOOLEAN),
            required(PLACE, LONG),
            required(CANONICAL_PLACE, LONG),
            required(ReadRow.EXACT_CLUSTER, STRING),
            required("cluster_id", STRING),
            required(IS_HEAD, BOOLEAN),
            required(IS_FIRST, BOOLEAN),
            required(IS_ANALYZED, BOOLEAN),
            required(SOURCE_ID, STRING),
            required(SOURCE_VERSION, STRING),
            required(ReadRow.SENTENCES, listOf(LONG)),
            required(SOURCE_KEY, STRING));

    private CopyRow() {}

    /**
     * What is known of a record, as a row.
     *
     * @param sourceKey the source's analysis key
     */
    public static Row of(CopyStatus status, String sourceKey) {
        return RowFactory.create(
                status.story().fileNo(),
                status.story().emittedNo(),
                status.isRepeat(),
                status.place(),
                status.canonicalPlace(),
                status.story().exactCluster(),
                status.clusterId(),
                status.isHead(),
                status.isFirst(),
                status.isAnalyzed(),
                status.source().articleId(),
                status.source().version(),
                QuoteSentences.boxed(status.signature().sentences()),
                sourceKey);
    }
}
