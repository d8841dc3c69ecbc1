package org.newsvoice.job.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;
import static org.newsvoice.table.ColumnTypes.struct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.table.ColumnTypes;

/** Pairs of random quotations against a count of them one by one, however they lie in batches. */
@ExtendWith(SparkSessionExtension.class)
class TallyPairsSparkTest {

    private static final StructType QUOTES = struct(
            required("quote_id", STRING),
            required("article_id", STRING),
            required("version", STRING),
            required("kind", STRING),
            required("is_latest", BOOLEAN),
            required("is_canonical", BOOLEAN),
            required("outlet", STRING),
            optional("published_at", TIMESTAMP),
            optional("speaker_id", STRING),
            required("sentiment", struct(optional("score", ColumnTypes.DOUBLE), optional("label", STRING))),
            required("people_mentioned", listOf(STRING)));
    private static final StructType PEOPLE = struct(
            required("article_id", STRING),
            required("version", STRING),
            required("name", STRING),
            required("kind", STRING),
            required("speaker_id", STRING));
    private static final StructType SPEAKERS = struct(
            required("speaker_id", STRING),
            required("name", STRING),
            required("n_articles_distinct", ColumnTypes.LONG));
    /** What was 5 is 1. */
    private static final List<SpeakerChange> CHANGES =
            List.of(new SpeakerChange(SpeakerChange.Kind.JOINED, "5", "1", "Fay", "Ann", 1, "nickname +2.0"));

    private final SparkSession spark;

    TallyPairsSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    private record Quote(String article, int batch, boolean counts, String speaker, int score, String about) {}

    @Test
    void sumsOfDaysAreTheSumsOfAllQuotations() {
        List<Quote> quotes = quotes();
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, SentimentTally> about = new TreeMap<>();
        for (Quote quote : quotes) {
            for (Quote other : quotes) {
                if (quote.article.equals(other.article) && quote.speaker.compareTo(other.speaker) < 0) {
                    articles.computeIfAbsent(quote.speaker + other.speaker, pair -> new TreeSet<>())
                            .add(quote.article);
                }
            }
            if (!quote.about.equals(quote.speaker)) {
                SentimentTally tally = quote.counts
                        ? SentimentTally.of(quote.score / 10.0, Sentiment.LABELS.get(quote.score + 1), Sentiment.LABELS)
                        : SentimentTally.EMPTY;
                about.merge(quote.speaker + quote.about, tally, SentimentTally::plus);
            }
        }
        List<String> together = new ArrayList<>();
        articles.forEach((pair, in) -> together.add(pair + " " + in.size()));
        assertEquals(together, together(quotes, List.of()));
        List<String> spoken = new ArrayList<>();
        about.forEach((pair, tally) -> spoken.add(
                pair + " " + tally.mean() + " " + tally.sd() + " " + tally.sumSquares() + " " + tally.histogram()));
        assertEquals(spoken, spoken(quotes, List.of()));
    }

    @Test
    void joinedIdsAreOneAndNobodyIsBesideThemselves() {
        List<String> pairs = together(quotes(), CHANGES).stream()
                .map(pair -> pair.substring(0, 2))
                .toList();
        assertEquals(List.of("12", "13", "14", "23", "24", "34"), pairs);
    }

    @Test
    void liftIsHowMuchMoreOftenThanByChance() {
        List<Quote> quotes = List.of(
                new Quote("a", 0, true, "1", 0, "1"),
                new Quote("a", 0, true, "2", 0, "1"),
                new Quote("b", 1, true, "1", 0, "1"));
        Dataset<Row> days = days(quotes, 0).unionByName(days(quotes, 1));
        Row row = TallyPairs.coQuoted(days, List.of(), speakers(2, 1), 10)
                .select("name", "other_name", "lift")
                .collectAsList()
                .get(0);
        // One of ten articles, where two in ten and one in ten would meet in a fiftieth of them.
        assertEquals(RowFactory.create("name 1", "name 2", 5.0), row);
    }

    private List<String> together(List<Quote> quotes, List<SpeakerChange> changes) {
        Dataset<Row> days = days(quotes, 0).unionByName(days(quotes, 1));
        return texts(
                TallyPairs.coQuoted(days, changes, speakers(1, 1, 1, 1, 1), 9),
                "concat(speaker_id, other_id, ' ', n_articles)");
    }

    private List<String> spoken(List<Quote> quotes, List<SpeakerChange> changes) {
        Dataset<Row> days = TallyPairs.speaksAboutDays(frame(quotes, 0), people(quotes))
                .unionByName(TallyPairs.speaksAboutDays(frame(quotes, 1), people(quotes)));
        return TallyPairs.speaksAbout(days, changes, speakers(1, 1, 1, 1, 1))
                .orderBy("speaker_id", "about_id")
                .collectAsList()
                .stream()
                .map(row -> {
                    Row sentiment = row.getAs("sentiment");
                    return row.<String>getAs("speaker_id") + row.getAs("about_id") + " " + sentiment.getAs("mean") + " "
                            + sentiment.getAs("sd") + " " + sentiment.getAs("sum_squares") + " "
                            + List.of(sentiment.getLong(7), sentiment.getLong(8), sentiment.getLong(9));
                })
                .toList();
    }

    private static List<String> texts(Dataset<Row> rows, String column) {
        return rows.selectExpr(column).collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private static List<Quote> quotes() {
        Random random = new Random(11);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int article = random.nextInt(12);
            quotes.add(new Quote(
                    "article " + article,
                    article % 2,
                    article % 3 > 0,
                    String.valueOf(1 + random.nextInt(5)),
                    random.nextInt(3) - 1,
                    String.valueOf(1 + random.nextInt(5))));
        }
        return quotes;
    }

    private Dataset<Row> days(List<Quote> quotes, int batch) {
        return TallyPairs.coQuotedDays(frame(quotes, batch));
    }

    private Dataset<Row> frame(List<Quote> quotes, int batch) {
        List<Row> rows = new ArrayList<>();
        for (Quote quote : quotes) {
            if (quote.batch == batch) {
                rows.add(row("direct", rows.size(), quote, quote.speaker));
                // Not in the speaker's words, so that it does not count.
                rows.add(row("indirect", rows.size(), quote, "1"));
            }
        }
        return spark.createDataFrame(rows, QUOTES);
    }

    private static Row row(String kind, int n, Quote quote, @Nullable String speaker) {
        return RowFactory.create(
                "quote " + n + " " + quote.article,
                quote.article,
                "v",
                kind,
                true,
                quote.counts,
                "harbour-post",
                Instant.parse("2027-06-08T10:00:00Z"),
                speaker,
                RowFactory.create(quote.score / 10.0, Sentiment.LABELS.get(quote.score + 1)),
                new String[] {"name " + quote.about});
    }

    private Dataset<Row> people(List<Quote> quotes) {
        List<Row> rows = new ArrayList<>();
        quotes.stream().map(Quote::article).distinct().forEach(article -> {
            for (int i = 1; i <= 5; i++) {
                rows.add(RowFactory.create(article, "v", "name " + i, "person", String.valueOf(i)));
            }
        });
        return spark.createDataFrame(rows, PEOPLE);
    }

    private Dataset<Row> speakers(long... articles) {
        List<Row> rows = new ArrayList<>();
        for (long n : articles) {
            rows.add(RowFactory.create(String.valueOf(rows.size() + 1), "name " + (rows.size() + 1), n));
        }
        return spark.createDataFrame(rows, SPEAKERS);
    }
}
