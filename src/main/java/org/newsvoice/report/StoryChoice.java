package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.newsvoice.report.ReadReport.isIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Reads the few stories that a report shows, their texts cut at a length that a page can bear. */
final class StoryChoice {

    /** As much of a text as is shown, in code points: longer than nearly every news story. */
    private static final int SHOWN_CHARS = 20_000;

    private final SparkSession spark;

    StoryChoice(SparkSession spark) {
        this.spark = spark;
    }

    /** The stories that {@code request} names, then those of its sample. */
    List<ShownStory> stories(ReportRequest request) {
        List<Row> articles = new ArrayList<>(named(request.articleIds()));
        if (request.stories() > 0) {
            articles.addAll(shown(spark.table("articles")
                            .where("is_latest AND is_canonical AND n_quotes > 0")
                            .where(not(isIn(col("article_id"), request.articleIds()))))
                    .limit(request.stories())
                    .collectAsList());
        }
        List<Row> quotes = articles.isEmpty()
                ? List.of()
                : spark.table("quotes")
                        .where(isIn(
                                col("article_id"),
                                articles.stream()
                                        .map(article -> article.<String>getAs("article_id"))
                                        .toList()))
                        .orderBy("article_id", "ordinal", "version", "ingest_date")
                        .collectAsList();
        return articles.stream()
                .map(article -> StoryRows.story(
                        article,
                        quotes.stream().filter(quote -> isOf(article, quote)).toList(),
                        SHOWN_CHARS))
                .toList();
    }

    private List<Row> named(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> found = shown(spark.table("articles").where(col("is_latest").and(isIn(col("article_id"), ids))))
                .collectAsList();
        for (String id : ids) {
            if (found.stream().noneMatch(row -> row.getAs("article_id").equals(id))) {
                throw new JobException(
                        ErrorCode.USAGE,
                        "There is no story '" + id
                                + "' here. Give an article_id, such as newsvoice sql --tables TABLES -e \"SELECT article_id,"
                                + " title FROM articles\" shows, of a story that --speaker, --outlet, --from and --to leave in.");
            }
        }
        return found;
    }

    private static Dataset<Row> shown(Dataset<Row> articles) {
        return StoryRows.columns(articles).orderBy("article_id", "version", "ingest_date");
    }

    private static boolean isOf(Row article, Row quote) {
        return StoryRows.KEY.stream()
                .allMatch(key -> Objects.equals(article.<Object>getAs(key), quote.<Object>getAs(key)));
    }
}
