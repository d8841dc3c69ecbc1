package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.STRINGS;
import static org.newsvoice.table.ColumnTypes.listOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.AnalysisKey;
import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.analysis.PersonInStory;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StorySentiment;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.TextSpan;
import org.newsvoice.failure.Reject;
import org.newsvoice.sentiment.SentimentScores;

/**
 * The analysis of one story as one nested row, from which all published tables are derived: a pure function of the
 * analyzer and of what the {@code analysis_key} hashes. It is stored under that key, so it does not name the story.
 * Stateless.
 */
public final class AnalysisRow {

    /** Outcome to row. A rejected story has a {@code reject_code}, no counts and empty lists. */
    public static final RowSpec<StoryOutcome> SPEC = RowSpec.<StoryOutcome>builder()
            .required(
                    "analysis_key",
                    STRING,
                    doc(
                            "Hash of all that the analyzer reads of the story: stories with one key have one analysis.",
                            "0a6e5b7c91d2f384"),
                    o -> AnalysisKey.of(o.article()))
            .optional(
                    "n_tokens",
                    INT,
                    doc("Words and punctuation that were read.", "tokens", "512"),
                    o -> find(o, StoryAnalysis::nTokens))
            .optional(
                    "n_sentences",
                    INT,
                    doc("Sentences that were read.", "sentences", "23"),
                    o -> find(o, StoryAnalysis::nSentences))
            .optional(
                    "n_quoted_not_speech",
                    INT,
                    doc("Words in quotation marks that are not speech (titles, scare quotes).", "passages", "1"),
                    o -> find(o, StoryAnalysis::nQuotedNotSpeech))
            .optional(
                    "sentiment",
                    SentimentStruct.TYPE,
                    doc("Sentiment of the body's paragraphs.", SentimentStruct.EXAMPLE),
                    o -> sentiment(o, StorySentiment::body))
            .optional(
                    "corenlp_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc(
                            "The same by CoreNLP's model, which learnt from film reviews.",
                            SentimentStruct.CORENLP_EXAMPLE),
                    o -> corenlp(o, StorySentiment::body))
            .optional(
                    "headline_sentiment",
                    SentimentStruct.TYPE,
                    doc(
                            "Sentiment of the headline; null for a copy whose headline is not that of the story analyzed.",
                            SentimentStruct.EXAMPLE),
                    o -> sentiment(o, StorySentiment::headline))
            .optional(
                    "corenlp_headline_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc(
                            "The same by CoreNLP's model, which learnt from film reviews.",
                            SentimentStruct.CORENLP_EXAMPLE),
                    o -> corenlp(o, StorySentiment::headline))
            .optional(
                    "narration_sentiment",
                    SentimentStruct.TYPE,
                    doc("Sentiment of the body outside of quotations.", SentimentStruct.EXAMPLE),
                    o -> sentiment(o, StorySentiment::narration))
            .optional(
                    "corenlp_narration_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc(
                            "The same by CoreNLP's model, which learnt from film reviews.",
                            SentimentStruct.CORENLP_EXAMPLE),
                    o -> corenlp(o, StorySentiment::narration))
            .optional(
                    "quoted_sentiment",
                    SentimentStruct.TYPE,
                    doc("Sentiment of the quoted speech.", SentimentStruct.EXAMPLE),
                    o -> sentiment(o, StorySentiment::quoted))
            .optional(
                    "corenlp_quoted_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc(
                            "The same by CoreNLP's model, which learnt from film reviews.",
                            SentimentStruct.CORENLP_EXAMPLE),
                    o -> corenlp(o, StorySentiment::quoted))
            .required(
                    "analysis_flags", STRINGS, doc("Flags that the analysis adds.", "[split_sentences]"), o -> flags(o))
            .required(
                    "quotes",
                    listOf(QuoteStruct.STORED.schema()),
                    doc("The story's quotes of all kinds, in text order.", "[...]"),
                    o -> QuoteStruct.STORED.rows(quotes(o)))
            .required(
                    QuoteSentences.COLUMN,
                    QuoteSentences.TYPE,
                    doc("For each of its quotes the hashes of the sentences that it touches.", "[...]"),
                    o -> QuoteSentences.of(o.article(), spans(o)))
            .required(
                    "people",
                    listOf(PersonStruct.STORED.schema()),
                    doc("The people and organizations that it names.", "[...]"),
                    o -> PersonStruct.STORED.rows(people(o)))
            .optional("reject_code", STRING, doc("Why the story was given up.", "analysis_failed"), o -> code(o))
            .optional("reject_stage", STRING, doc("Which phase gave it up.", "analyze"), o -> stage(o))
            .optional("reject_detail", STRING, doc("What happened.", "StackOverflowError, twice"), o -> detail(o))
            .build();

    private AnalysisRow() {}

    private static <T> @Nullable T find(StoryOutcome outcome, Function<StoryAnalysis, T> part) {
        return outcome instanceof StoryOutcome.Analyzed analyzed ? part.apply(analyzed.analysis()) : null;
    }

    private static @Nullable Row sentiment(StoryOutcome outcome, Function<StorySentiment, SentimentScores> part) {
        return find(
                outcome,
                analysis -> SentimentStruct.of(part.apply(analysis.sentiment()).news()));
    }

    private static @Nullable Row corenlp(StoryOutcome outcome, Function<StorySentiment, SentimentScores> part) {
        return find(
                outcome,
                analysis -> SentimentStruct.ofCoreNlp(
                        part.apply(analysis.sentiment()).corenlp()));
    }

    private static String[] flags(StoryOutcome outcome) {
        return outcome instanceof StoryOutcome.Analyzed analyzed
                ? analyzed.analysis().flags().stream()
                        .sorted()
                        .map(QualityFlag::label)
                        .toArray(String[]::new)
                : new String[0];
    }

    static List<QuoteInStory> quotes(StoryOutcome outcome) {
        List<QuoteInStory> quotes = new ArrayList<>();
        if (outcome instanceof StoryOutcome.Analyzed analyzed) {
            Article article = outcome.article();
            CodePointOffsets offsets = CodePointOffsets.of(article.text());
            for (AnalyzedQuote quote : analyzed.analysis().allQuotes()) {
                quotes.add(new QuoteInStory(article, offsets, quotes.size(), quote));
            }
        }
        return quotes;
    }

    static List<PersonInStory> people(StoryOutcome outcome) {
        return outcome instanceof StoryOutcome.Analyzed analyzed
                ? analyzed.analysis().people()
                : List.of();
    }

    private static List<List<TextSpan>> spans(StoryOutcome outcome) {
        return outcome instanceof StoryOutcome.Analyzed analyzed
                ? analyzed.analysis().allQuotes().stream()
                        .map(quote -> quote.quotation().spans())
                        .toList()
                : List.of();
    }

    private static @Nullable Reject reject(StoryOutcome outcome) {
        return outcome instanceof StoryOutcome.Rejected rejected ? rejected.reject() : null;
    }

    private static @Nullable String code(StoryOutcome outcome) {
        Reject reject = reject(outcome);
        return reject == null ? null : reject.code().label();
    }

    private static @Nullable String stage(StoryOutcome outcome) {
        Reject reject = reject(outcome);
        return reject == null ? null : reject.code().stage();
    }

    private static @Nullable String detail(StoryOutcome outcome) {
        Reject reject = reject(outcome);
        return reject == null ? null : reject.detail();
    }
}
