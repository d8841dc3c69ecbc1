package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.COUNTED_NAME;
import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.aggregate.NameCounts;
import org.newsvoice.aggregate.QuoteCounts;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.aggregate.SpeakerTally;
import org.newsvoice.nlp.Sentiment;

/**
 * A speaker's tally as columns, and back: the sums are stored beside the means, so that rows can be added up exactly.
 * Stateless.
 */
public final class SpeakerTallyRow {

    private static final int FIRST_CLASS = 7;

    /** Sums of the model for news. */
    public static final StructType SENTIMENT = type(Sentiment.LABELS);

    private static final StructType CORENLP_SENTIMENT = type(Sentiment.FIVE_LABELS);

    /** Tally to row. */
    public static final RowSpec<SpeakerTally> SPEC = RowSpec.<SpeakerTally>builder()
            .optional(
                    "name",
                    STRING,
                    doc("The name used most often.", "Ines Valcourt"),
                    t -> t.aliases().mostFrequent())
            .required(
                    "aliases",
                    listOf(COUNTED_NAME),
                    doc(
                            "Every name used, with the number of quotations under it; 0 for one that indirect quotes alone have.",
                            "[{Ines Valcourt, 12}]"),
                    t -> names(t.aliases()))
            .required(
                    "titles",
                    listOf(COUNTED_NAME),
                    doc(
                            "Every title given, with the number of quotations under it; 0 for one that indirect quotes alone have.",
                            "[{Harbour Master, 7}]"),
                    t -> names(t.titles()))
            .optional(
                    "qid",
                    STRING,
                    doc("Wikidata's id, from a gazetteer that the user supplies; null without one.", "Q42"),
                    t -> t.qids().mostFrequent())
            .required(
                    "n_quotes",
                    LONG,
                    doc(
                            "Quotations, that is direct and mixed quotes, wire copies included; of stories crawled twice the latest"
                                    + " version.",
                            "quotes",
                            "31"),
                    t -> t.counts().inMarks())
            .required(
                    "n_quotes_distinct",
                    LONG,
                    doc("The same, wire copies once.", "quotes", "12"),
                    t -> t.distinct().inMarks())
            .required(
                    "n_mixed",
                    LONG,
                    doc("Those of n_quotes that are mixed.", "quotes", "8"),
                    t -> t.counts().mixed())
            .required(
                    "n_mixed_distinct",
                    LONG,
                    doc("Those of n_quotes_distinct that are mixed.", "quotes", "3"),
                    t -> t.distinct().mixed())
            .required(
                    "n_indirect",
                    LONG,
                    doc("Indirect quotes, which n_quotes does not count, wire copies included.", "quotes", "40"),
                    t -> t.counts().indirect())
            .required(
                    "n_indirect_distinct",
                    LONG,
                    doc("Indirect quotes, wire copies once.", "quotes", "15"),
                    t -> t.distinct().indirect())
            .required(
                    "n_articles",
                    LONG,
                    doc("Articles that quote them in quotation marks, wire copies included.", "articles", "9"),
                    SpeakerTally::nArticles)
            .required(
                    "n_articles_heard",
                    LONG,
                    doc(
                            "Articles with a quote of theirs of any kind, direct, mixed or indirect, wire copies included.",
                            "articles",
                            "14"),
                    SpeakerTally::nArticlesHeard)
            .required(
                    "n_articles_distinct",
                    LONG,
                    doc("Articles that quote them in quotation marks, wire copies once.", "articles", "7"),
                    SpeakerTally::nArticlesDistinct)
            .required("n_words", LONG, doc("Length of the distinct quotations.", "tokens", "260"), SpeakerTally::nWords)
            .optional(
                    "first_quoted",
                    TIMESTAMP,
                    doc(
                            "Earliest publication of a quotation; null when all are undated, or there is none.",
                            "UTC",
                            "2027-06-08 19:16:54"),
                    SpeakerTally::firstQuoted)
            .optional(
                    "last_quoted",
                    TIMESTAMP,
                    doc(
                            "Latest publication of a quotation; null when all are undated, or there is none.",
                            "UTC",
                            "2027-06-30 06:02:00"),
                    SpeakerTally::lastQuoted)
            .required(
                    "sentiment",
                    SENTIMENT,
                    doc(
                            "Sentiment of the distinct quotations, by the model for news: the mean of their scores is"
                                    + " within 1.96 times the standard error se in 95 % of cases; how many were scored; the"
                                    + " sums in millionths from which rows add up exactly; how many have each label.",
                            "{-0.08, 0.21, 0.061, 12, 1.0, -960000, 561800000000, 4, 7, 1}"),
                    t -> sentiment(t.sentiment(), t))
            .required(
                    "corenlp_sentiment",
                    CORENLP_SENTIMENT,
                    doc(
                            "The same by CoreNLP's model, in five classes; it learnt from film reviews.",
                            "{-0.08, 0.21, 0.061, 12, 1.0, -960000, 561800000000, 0, 4, 7, 1, 0}"),
                    t -> sentiment(t.corenlp(), t))
            .build();

    private SpeakerTallyRow() {}

    private static StructType type(List<String> labels) {
        List<StructField> fields = new ArrayList<>(List.of(
                optional("mean", DOUBLE, "Mean score, from -1 to 1; null when n is 0."),
                optional("sd", DOUBLE, "Standard deviation of the scores (n - 1); null when n is below 2."),
                optional("se", DOUBLE, "Standard error of the mean, sd / sqrt(n); null when n is below 2."),
                required("n", LONG, "Quotations that were scored."),
                optional("coverage", DOUBLE, "Share of n_quotes_distinct that was scored; null when there are none."),
                required("sum_millionths", LONG, "Sum of their scores, in millionths."),
                required("sum_squares", LONG, "Sum of the squares of their scores in millionths.")));
        labels.forEach(label -> fields.add(required("n_" + label, LONG, "Quotations labelled " + label + ".")));
        return ColumnTypes.struct(fields.toArray(StructField[]::new));
    }

    /** The tally in {@code row}, which has at least the columns of {@link #SPEC}. */
    public static SpeakerTally tally(Row row) {
        return new SpeakerTally(
                counts(row, ""),
                counts(row, "_distinct"),
                row.<Long>getAs("n_articles"),
                since(row, "n_articles_heard", row.<Long>getAs("n_articles")),
                since(row, "n_articles_distinct", row.<Long>getAs("n_articles")),
                row.<Long>getAs("n_words"),
                row.getAs("first_quoted"),
                row.getAs("last_quoted"),
                qids(row),
                names(row.getList(row.fieldIndex("aliases"))),
                names(row.getList(row.fieldIndex("titles"))),
                sentimentTally(row.getAs("sentiment"), Sentiment.LABELS),
                sentimentTally(row.getAs("corenlp_sentiment"), Sentiment.FIVE_LABELS));
    }

    /** The sentiment in a quotation's struct of the model for news. */
    public static SentimentTally quoteSentiment(@Nullable Row sentiment) {
        return sentiment == null || sentiment.isNullAt(0)
                ? SentimentTally.EMPTY
                : SentimentTally.of(sentiment.getDouble(0), sentiment.getString(1), Sentiment.LABELS);
    }

    /** The sentiment in a quotation's struct of CoreNLP's model. */
    public static SentimentTally quoteCoreNlp(@Nullable Row sentiment) {
        return sentiment == null || sentiment.isNullAt(0)
                ? SentimentTally.EMPTY_FIVE
                : SentimentTally.of(sentiment.getDouble(0), sentiment.getString(1), Sentiment.FIVE_LABELS);
    }

    private static QuoteCounts counts(Row row, String suffix) {
        long mixed = since(row, "n_mixed" + suffix, 0);
        long inMarks = row.<Long>getAs("n_quotes" + suffix);
        return new QuoteCounts(inMarks - mixed, mixed, since(row, "n_indirect" + suffix, 0));
    }

    /** A count that rows carried over from schema version 2 lack. */
    private static long since(Row row, String column, long before) {
        Long value = row.getAs(column);
        return value == null ? before : value;
    }

    /** Counts as a column has them. */
    public static Row[] names(NameCounts counts) {
        return counts.counts().entrySet().stream()
                .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                .toArray(Row[]::new);
    }

    private static NameCounts qids(Row row) {
        String qid = row.getAs("qid");
        return qid == null ? NameCounts.EMPTY : NameCounts.of(qid, Math.max(1, row.<Long>getAs("n_quotes")));
    }

    private static NameCounts names(List<Row> rows) {
        TreeMap<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return new NameCounts(counts);
    }

    private static Row sentiment(SentimentTally sentiment, SpeakerTally all) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(sentiment.mean());
        values.add(sentiment.sd());
        values.add(sentiment.standardError());
        values.add(sentiment.n());
        values.add(
                all.distinct().inMarks() == 0
                        ? null
                        : (double) sentiment.n() / all.distinct().inMarks());
        values.add(sentiment.sumMillionths());
        values.add(sentiment.sumSquares());
        values.addAll(sentiment.histogram());
        return RowFactory.create(values.toArray());
    }

    private static SentimentTally sentimentTally(Row row, List<String> labels) {
        return new SentimentTally(
                row.getLong(3),
                row.getLong(5),
                row.getLong(6),
                IntStream.range(0, labels.size())
                        .mapToObj(i -> row.getLong(FIRST_CLASS + i))
                        .toList());
    }
}
