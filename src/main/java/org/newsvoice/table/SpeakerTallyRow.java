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

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.aggregate.NameCounts;
import org.newsvoice.aggregate.SpeakerTally;
import org.newsvoice.aggregate.ToneTally;
import org.newsvoice.nlp.Tone;

/** A speaker's tally as columns, and back: the sums are kept beside the means, so that any rows add up exactly. Stateless. */
public final class SpeakerTallyRow {

    private static final int FIRST_CLASS = 5;

    private static final StructType TONE = ColumnTypes.struct(
            optional("mean", DOUBLE, "Mean score, from -1 to 1; null when n is 0."),
            optional("sd", DOUBLE, "Standard deviation of the scores (n - 1); null when n is below 2."),
            required("n", LONG, "Quotations that were scored."),
            required("sum_millionths", LONG, "Sum of their scores, in millionths."),
            required("sum_squares", LONG, "Sum of the squares of their scores in millionths."),
            required("n_very_negative", LONG, "Quotations labelled very_negative."),
            required("n_negative", LONG, "Quotations labelled negative."),
            required("n_neutral", LONG, "Quotations labelled neutral."),
            required("n_positive", LONG, "Quotations labelled positive."),
            required("n_very_positive", LONG, "Quotations labelled very_positive."));

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
                    doc("Every name used, with the number of quotations under it.", "[{Ines Valcourt, 12}]"),
                    t -> names(t.aliases()))
            .required(
                    "titles",
                    listOf(COUNTED_NAME),
                    doc("Every title given, with the number of quotations under it.", "[{Harbour Master, 7}]"),
                    t -> names(t.titles()))
            .required(
                    "n_quotes",
                    LONG,
                    doc(
                            "Quotations, wire copies included; of stories crawled twice the latest version.",
                            "quotations",
                            "31"),
                    SpeakerTally::nQuotes)
            .required(
                    "n_quotes_distinct",
                    LONG,
                    doc("Quotations, wire copies once.", "quotations", "12"),
                    SpeakerTally::nQuotesDistinct)
            .required(
                    "n_articles",
                    LONG,
                    doc("Articles that quote them, wire copies included.", "articles", "9"),
                    SpeakerTally::nArticles)
            .required("n_words", LONG, doc("Length of the distinct quotations.", "tokens", "260"), SpeakerTally::nWords)
            .optional(
                    "first_quoted",
                    TIMESTAMP,
                    doc("Earliest publication; null when all are undated.", "UTC", "2027-06-08 19:16:54"),
                    SpeakerTally::firstQuoted)
            .optional(
                    "last_quoted",
                    TIMESTAMP,
                    doc("Latest publication; null when all are undated.", "UTC", "2027-06-30 06:02:00"),
                    SpeakerTally::lastQuoted)
            .required(
                    "sentiment",
                    TONE,
                    doc(
                            "Tone of the distinct quotations: mean and standard deviation of their scores, how many were"
                                    + " scored, the sums in millionths from which rows add up exactly, and how many have"
                                    + " each label.",
                            "{-0.08, 0.21, 12, -960000, 561800000000, 0, 4, 7, 1, 0}"),
                    t -> tone(t.tone()))
            .build();

    private SpeakerTallyRow() {}

    /** The tally in {@code row}, which has at least the columns of {@link #SPEC}. */
    public static SpeakerTally tally(Row row) {
        return new SpeakerTally(
                row.<Long>getAs("n_quotes"),
                row.<Long>getAs("n_quotes_distinct"),
                row.<Long>getAs("n_articles"),
                row.<Long>getAs("n_words"),
                row.getAs("first_quoted"),
                row.getAs("last_quoted"),
                names(row.getList(row.fieldIndex("aliases"))),
                names(row.getList(row.fieldIndex("titles"))),
                toneTally(row.getAs("sentiment")));
    }

    /** The tone of a quotation's {@code sentiment} struct. */
    public static ToneTally quoteTone(@Nullable Row sentiment) {
        return sentiment == null || sentiment.isNullAt(0)
                ? ToneTally.EMPTY
                : ToneTally.of(sentiment.getDouble(0), sentiment.getString(1));
    }

    private static Row[] names(NameCounts counts) {
        return counts.counts().entrySet().stream()
                .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                .toArray(Row[]::new);
    }

    private static NameCounts names(List<Row> rows) {
        TreeMap<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return new NameCounts(counts);
    }

    private static Row tone(ToneTally tone) {
        List<Long> classes = tone.histogram();
        return RowFactory.create(
                tone.mean(),
                tone.sd(),
                tone.n(),
                tone.sumMillionths(),
                tone.sumSquares(),
                classes.get(0),
                classes.get(1),
                classes.get(2),
                classes.get(3),
                classes.get(4));
    }

    private static ToneTally toneTally(Row row) {
        return new ToneTally(
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                IntStream.range(0, Tone.LABELS.size())
                        .mapToObj(i -> row.getLong(FIRST_CLASS + i))
                        .toList());
    }
}
