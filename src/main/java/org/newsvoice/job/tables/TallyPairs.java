package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.table.Tables;

/**
 * Counts who is quoted beside whom and who speaks about whom: per day and outlet from the quotations of one ingest date, and over
 * all days from these counts. Of stories crawled twice the latest version counts. All sums are of whole numbers.
 */
final class TallyPairs {

    private static final String DAY = "to_date(published_at) AS published_date";

    /** Scores are summed as whole millionths, so that the sum does not depend on the order. */
    private static final List<String> SENTIMENT_OF_QUOTE = List.of(
            "int(is_canonical AND sentiment.score IS NOT NULL) AS n_scored",
            "if(is_canonical, coalesce(bigint(round(sentiment.score * 1000000)), 0), 0) AS millionths");

    private TallyPairs() {}

    /** The rows of {@code co_quoted_days} that the {@code quotes} of one ingest date make. */
    static Dataset<Row> coQuotedDays(Dataset<Row> quotes) {
        String pairs = "flatten(transform(voices, (one, i) -> transform(slice(voices, i + 2, size(voices)), other ->"
                + " struct(one.speaker_id, other.speaker_id AS other_id, one.counts AND other.counts AS counts))))";
        Dataset<Row> voices = quotes.where("is_latest AND kind <> 'indirect' AND speaker_id IS NOT NULL")
                .selectExpr("article_id", "version", "outlet", DAY, "speaker_id", "is_canonical")
                .groupBy("article_id", "version", "outlet", "published_date", "speaker_id")
                .agg(expr("max(is_canonical) AS counts"));
        Dataset<Row> together = voices.groupBy("article_id", "version", "outlet", "published_date")
                .agg(expr("array_sort(collect_list(struct(speaker_id, counts))) AS voices"))
                .selectExpr("outlet", "published_date", "explode(" + pairs + ") AS pair")
                .selectExpr("outlet", "published_date", "pair.*")
                .groupBy("published_date", "speaker_id", "other_id", "outlet")
                .agg(expr("count(*) AS n_articles"), expr("count_if(counts) AS n_articles_distinct"));
        return Tables.CO_QUOTED_DAYS.selectInFiles(together);
    }

    /**
     * The rows of {@code co_quoted} that all of {@code days} make, under the ids that {@code changes} leave.
     *
     * @param speakers rows of {@code speakers}
     * @param articles how many articles count once
     */
    static Dataset<Row> coQuoted(Dataset<Row> days, List<SpeakerChange> changes, Dataset<Row> speakers, long articles) {
        Dataset<Row> sums = TallySpeakers.currentIds(days, changes, "speaker_id", "other_id")
                .where("speaker_id <> other_id")
                .selectExpr(
                        "least(speaker_id, other_id) AS speaker_id",
                        "greatest(speaker_id, other_id) AS other_id",
                        "n_articles",
                        "n_articles_distinct")
                .groupBy("speaker_id", "other_id")
                .agg(expr("sum(n_articles) AS n_articles"), expr("sum(n_articles_distinct) AS n_articles_distinct"));
        Dataset<Row> one = speakers.selectExpr("speaker_id", "name", "n_articles_distinct AS n_one");
        Dataset<Row> other =
                speakers.selectExpr("speaker_id AS other_id", "name AS other_name", "n_articles_distinct AS n_other");
        Dataset<Row> named = sums.join(one, "speaker_id").join(other, "other_id");
        String lift = "if(n_articles_distinct = 0, NULL, n_articles_distinct * double(" + articles
                + ") / (double(n_one) * n_other))";
        return Tables.CO_QUOTED.select(named.withColumn("lift", expr(lift)));
    }

    /** The rows of {@code speaks_about_days} that the {@code quotes} and {@code people} of one ingest date make. */
    static Dataset<Row> speaksAboutDays(Dataset<Row> quotes, Dataset<Row> people) {
        Dataset<Row> named = people.where("kind = 'person' AND speaker_id IS NOT NULL")
                .selectExpr("article_id", "version", "name AS about_name", "speaker_id AS about_id");
        Dataset<Row> said = quotes.where("is_latest AND kind <> 'indirect' AND speaker_id IS NOT NULL")
                .selectExpr(
                        "article_id",
                        "version",
                        "quote_id",
                        "outlet",
                        DAY,
                        "speaker_id",
                        "is_canonical",
                        SENTIMENT_OF_QUOTE.get(0),
                        SENTIMENT_OF_QUOTE.get(1),
                        "sentiment.label AS label",
                        "explode(people_mentioned) AS about_name");
        Dataset<Row> about = said.join(named, new String[] {"article_id", "version", "about_name"})
                .where("speaker_id <> about_id")
                // Two names of a story may be one person's.
                .groupBy("quote_id", "published_date", "outlet", "speaker_id", "about_id", "is_canonical")
                .agg(
                        expr("max(struct(length(about_name), about_name)).about_name AS about_name"),
                        expr("max(n_scored) AS n_scored"),
                        expr("max(millionths) AS millionths"),
                        expr("max(label) AS label"))
                .groupBy("published_date", "speaker_id", "about_id", "outlet")
                .agg(
                        expr("max(struct(length(about_name), about_name)).about_name AS about_name"),
                        expr("count(*) AS n_quotes"),
                        expr("count_if(is_canonical) AS n_quotes_distinct"),
                        expr("struct(sum(n_scored) AS n, sum(millionths) AS sum_millionths,"
                                + " sum(millionths * millionths) AS sum_squares, " + histogramOfQuotes()
                                + ") AS sums"));
        return Tables.SPEAKS_ABOUT_DAYS.selectInFiles(about.withColumn("sentiment", expr(sentiment())));
    }

    /** The rows of {@code speaks_about} that all of {@code days} make, under the ids that {@code changes} leave. */
    static Dataset<Row> speaksAbout(Dataset<Row> days, List<SpeakerChange> changes, Dataset<Row> speakers) {
        String histogram = Sentiment.LABELS.stream()
                .map(label -> "sum(sentiment.n_" + label + ") AS n_" + label)
                .collect(Collectors.joining(", "));
        Dataset<Row> sums = TallySpeakers.currentIds(days, changes, "speaker_id", "about_id")
                .where("speaker_id <> about_id")
                .groupBy("speaker_id", "about_id")
                .agg(
                        expr("max(struct(length(about_name), about_name)).about_name AS about_name"),
                        expr("sum(n_quotes) AS n_quotes"),
                        expr("sum(n_quotes_distinct) AS n_quotes_distinct"),
                        expr("struct(sum(sentiment.n) AS n, sum(sentiment.sum_millionths) AS sum_millionths,"
                                + " sum(sentiment.sum_squares) AS sum_squares, " + histogram + ") AS sums"));
        Dataset<Row> named = sums.join(speakers.select("speaker_id", "name"), "speaker_id");
        return Tables.SPEAKS_ABOUT.select(named.withColumn("sentiment", expr(sentiment())));
    }

    private static String histogramOfQuotes() {
        return Sentiment.LABELS.stream()
                .map(label -> "count_if(n_scored = 1 AND label = '" + label + "') AS n_" + label)
                .collect(Collectors.joining(", "));
    }

    /** The struct that {@link org.newsvoice.aggregate.SentimentTally} makes, of the column {@code sums}. */
    private static String sentiment() {
        String mean = "sums.sum_millionths / 1e6D / sums.n";
        String sd =
                "sqrt(greatest(0D, (sums.sum_squares / 1e6D / 1e6D - sums.sum_millionths / 1e6D * (sums.sum_millionths"
                        + " / 1e6D) / sums.n) / (sums.n - 1)))";
        String histogram =
                Sentiment.LABELS.stream().map(label -> "sums.n_" + label).collect(Collectors.joining(", "));
        return "struct(if(sums.n = 0, NULL, " + mean + ") AS mean, if(sums.n < 2, NULL, " + sd + ") AS sd,"
                + " if(sums.n < 2, NULL, " + sd + " / sqrt(sums.n)) AS se, sums.n,"
                + " if(n_quotes_distinct = 0, NULL, double(sums.n) / n_quotes_distinct) AS coverage,"
                + " sums.sum_millionths, sums.sum_squares, " + histogram + ")";
    }
}
