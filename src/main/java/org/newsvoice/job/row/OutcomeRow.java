package org.newsvoice.job.row;

import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.PersonStruct;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.QuoteStruct;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.StoryRow;

/**
 * The outcome of a story, in one nested row, from which all tables of its batch are selected. It depends only on the
 * batch and earlier ones; what counts in it may change with each later batch.
 */
public final class OutcomeRow {

    public static final String STORY = "story";
    public static final String COPY = "copy";
    /** Whether the story is a row of {@code articles}; else {@link #REJECT} says why not. */
    public static final String IS_ARTICLE = "is_article";
    /** A copy that differs from the story whose analysis it has. */
    public static final String IS_NEAR_COPY = "is_near_copy";
    /** Headline of the story that was analyzed. */
    public static final String ANALYZED_TITLE = "analyzed_title";

    static final String ANALYSIS = "analysis";
    public static final String REJECT = "reject";

    /** The columns of an analysis that are one value for the story. */
    public static final StructType ANALYZED =
            new StructType(Arrays.stream(AnalysisRow.SPEC.schema().fields())
                    .filter(field -> !Set.of(
                                    "analysis_key",
                                    "quotes",
                                    QuoteSentences.COLUMN,
                                    "people",
                                    "reject_code",
                                    "reject_stage",
                                    "reject_detail")
                            .contains(field.name()))
                    .toArray(StructField[]::new));

    public static final StructType SCHEMA = ColumnTypes.struct(
            required(STORY, StoryRow.SPEC.schema()),
            required(COPY, CopyRow.SCHEMA),
            required(IS_ARTICLE, BOOLEAN),
            required(IS_NEAR_COPY, BOOLEAN),
            optional(ANALYZED_TITLE, STRING),
            optional(ANALYSIS, ANALYZED),
            required("quotes", listOf(QuoteStruct.SPEC.schema())),
            required(QuoteSentences.COLUMN, QuoteSentences.TYPE),
            required("people", listOf(PersonStruct.SPEC.schema())),
            optional(REJECT, RejectRow.SPEC.schema()));

    /** Of the input: the analysis of the story, or of the one that it is a copy of; null for a repeat. */
    public static final String ANALYSIS_OF_SOURCE = "analysis_of_source";
    /** Of the input: the story that a copy has its analysis from; null for a story that is analyzed itself. */
    public static final String SOURCE = "source_story";

    private OutcomeRow() {}
}
