package org.newsvoice.table;

import static org.newsvoice.table.ColumnTypes.listOf;

import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.article.QualityFlag;

/**
 * The results of the SQL functions, made of the columns of the published tables: a name means the same here and there.
 * Offsets are code points into the text that the function was given. Stateless.
 */
public final class StoryStruct {

    /** A story: what it says of itself, its zones, sentiments, quotations and people, or why there are none. */
    public static final RowSpec<StoryOutcome> SPEC = RowSpec.<StoryOutcome>builder()
            .from(StoryRow.SPEC, StoryOutcome::article, "title", "deck", "byline", "authors", "agency")
            .from(StoryRow.SPEC, StoryOutcome::article, "dateline_place", "published_at", "published_zone")
            .from(StoryRow.SPEC, StoryOutcome::article, "zones", "n_chars")
            .from(AnalysisRow.SPEC, outcome -> outcome, "n_tokens", "n_sentences", "n_quoted_not_speech")
            .from(AnalysisRow.SPEC, outcome -> outcome, "sentiment", "headline_sentiment")
            .from(AnalysisRow.SPEC, outcome -> outcome, "narration_sentiment", "quoted_sentiment")
            .from(AnalysisRow.SPEC, outcome -> outcome, "corenlp_sentiment", "corenlp_headline_sentiment")
            .from(AnalysisRow.SPEC, outcome -> outcome, "corenlp_narration_sentiment", "corenlp_quoted_sentiment")
            .required(
                    "quality_flags",
                    ColumnTypes.STRINGS,
                    StoryRow.SPEC.column("quality_flags").doc(),
                    StoryStruct::flags)
            .required(
                    "quotes",
                    listOf(QuoteStruct.SPEC.schema()),
                    AnalysisRow.SPEC.column("quotes").doc(),
                    o -> QuoteStruct.SPEC.rows(AnalysisRow.quotes(o)))
            .required(
                    "people",
                    listOf(PersonStruct.SPEC.schema()),
                    AnalysisRow.SPEC.column("people").doc(),
                    o -> PersonStruct.SPEC.rows(AnalysisRow.people(o)))
            .from(AnalysisRow.SPEC, outcome -> outcome, "reject_code", "reject_stage", "reject_detail")
            .build();

    /** The type of {@link #quotes}. */
    public static final DataType QUOTES = listOf(QuoteStruct.SPEC.schema());

    /** The type of {@link #sentiment}. */
    public static final StructType SENTIMENT = SentimentStruct.TYPE;

    private StoryStruct() {}

    /** The story's quotations in text order; null when it could not be analyzed. */
    public static Row @Nullable [] quotes(StoryOutcome outcome) {
        return outcome instanceof StoryOutcome.Analyzed analyzed
                ? QuoteStruct.SPEC.rows(AnalysisRow.quotes(analyzed))
                : null;
    }

    /** The sentiment of the body, or of the headline where that is all there is; null when the story could not be analyzed. */
    public static @Nullable Row sentiment(StoryOutcome outcome) {
        if (outcome instanceof StoryOutcome.Analyzed analyzed) {
            StoryAnalysis analysis = analyzed.analysis();
            boolean headlineOnly = analyzed.article().flags().contains(QualityFlag.EMPTY_BODY);
            return SentimentStruct.of(
                    headlineOnly
                            ? analysis.sentiment().headline().news()
                            : analysis.sentiment().body().news());
        }
        return null;
    }

    private static String[] flags(StoryOutcome outcome) {
        Set<QualityFlag> flags = new TreeSet<>(outcome.article().flags());
        if (outcome instanceof StoryOutcome.Analyzed analyzed) {
            flags.addAll(analyzed.analysis().flags());
        }
        return flags.stream().map(QualityFlag::label).toArray(String[]::new);
    }
}
