package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.config.StoreText;
import org.newsvoice.job.batch.BatchCounts;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.speakers.GivenIds;
import org.newsvoice.table.QuoteStruct;
import org.newsvoice.table.Tables;

/**
 * Selects the tables of one ingest date from the outcomes of its records, as their files hold them.
 *
 * @param read rows of {@link ReadRow}
 * @param outcomes rows of {@link OutcomeRow}
 * @param counts what counts in the articles of this date
 * @param ids of the speakers
 * @param stamp what the run adds to every row
 */
public record StoryTables(
        Dataset<Row> read, Dataset<Row> outcomes, BatchCounts counts, GivenIds ids, BatchStamp stamp) {

    /** Of a quote {@code q}: whether it is one of those that counts called {@code n_quotes} count. */
    private static final String IN_MARKS = "q.kind <> 'indirect'";

    private static final String ARTICLE_COLUMNS =
            "story.article_id, story.version, story.outlet, story.published_at, copy.cluster_id";

    /** Rows of {@code articles}. */
    Dataset<Row> articles() {
        String nearCopy =
                "if(" + OutcomeRow.IS_NEAR_COPY + ", array('" + QualityFlag.NEAR_COPY.label() + "'), array())";
        String others = "array_except(analysis_flags, quality_flags)";
        Dataset<Row> rows = counted(articleOutcomes()
                        .selectExpr(
                                "story.*",
                                "copy.cluster_id",
                                "analysis.*",
                                "quotes",
                                OutcomeRow.IS_NEAR_COPY,
                                OutcomeRow.ANALYZED_TITLE))
                // At once, since Spark looks at a whole plan again for each step.
                .withColumns(Map.of(
                        "n_quotes", expr("size(filter(quotes, q -> " + IN_MARKS + "))"),
                        "n_mixed", expr("size(filter(quotes, q -> q.kind = 'mixed'))"),
                        "n_indirect", expr("size(filter(quotes, q -> q.kind = 'indirect'))"),
                        "n_speakers", expr(distinctSpeakers(IN_MARKS)),
                        "n_speakers_heard", expr(distinctSpeakers("true")),
                        "quality_flags", expr("array_sort(concat(quality_flags, " + others + ", " + nearCopy + "))"),
                        "headline_sentiment", ifOfTheTitle("headline_sentiment"),
                        "corenlp_headline_sentiment", ifOfTheTitle("corenlp_headline_sentiment"),
                        "analyzer_fingerprint", lit(stamp.fingerprint()),
                        "text", stamp.storeText() == StoreText.FULL ? col("text") : lit(null)));
        return Tables.ARTICLES.selectInFiles(rows);
    }

    /** A column of the analysis, where the analyzed story has the title of this one. */
    private static Column ifOfTheTitle(String column) {
        return when(col("title").eqNullSafe(col(OutcomeRow.ANALYZED_TITLE)), col(column));
    }

    /** How many speakers with a name have those of the quotes {@code q} for which {@code condition} is true. */
    private static String distinctSpeakers(String condition) {
        return "size(array_distinct(transform(filter(quotes, q -> q.speaker_name IS NOT NULL AND " + condition + "),"
                + " q -> concat(q.speaker_kind, ':', q.speaker_name))))";
    }

    /** Rows of {@code quotes}. */
    Dataset<Row> quotes() {
        // An indirect quote may begin where words in quotation marks begin that nobody is known to have said.
        String place = "if(quote.kind = 'indirect',"
                + " array_join(transform(quote.spans, s -> concat(s.begin, '-', s.end)), ','),"
                + " cast(quote.spans[0].begin AS string))";
        String id = "substring(sha2(concat_ws('|', article_id, version, " + place + "), 256), 1, 32)";
        Dataset<Row> rows = ids.ofQuotes(counted(articleOutcomes()
                .selectExpr(columns("explode(quotes) AS quote"))
                .withColumn("quote_id", expr(id))
                .selectExpr("*", "quote.*")));
        if (stamp.storeText() == StoreText.NONE) {
            for (String words : QuoteStruct.WORDS) {
                rows = rows.withColumn(words, lit(null));
            }
        }
        return Tables.QUOTES.selectInFiles(rows);
    }

    /** Rows of {@code people}. */
    Dataset<Row> people() {
        String theirs = "filter(quotes, q -> q.kind <> 'indirect' AND q.speaker_name = person.name"
                + " AND q.speaker_kind = person.kind)";
        return Tables.PEOPLE.selectInFiles(ids.ofPeople(counted(articleOutcomes()
                        .selectExpr(columns("explode(people) AS person, quotes"))
                        .selectExpr("*", "person.*", theirs + " AS theirs"))
                .withColumn("n_words", expr("aggregate(theirs.n_tokens, 0, (sum, n) -> sum + n)"))));
    }

    /** Rows of {@code rejects}: what reading gave up, repeated records, and stories that could not be analyzed. */
    Dataset<Row> rejects() {
        Dataset<Row> atReading = read.where("reject IS NOT NULL").selectExpr("reject.*");
        Dataset<Row> later = outcomes.where(OutcomeRow.REJECT + " IS NOT NULL").selectExpr(OutcomeRow.REJECT + ".*");
        Dataset<Row> rows = atReading.unionByName(later).withColumn("run_id", lit(stamp.runId()));
        if (stamp.storeText() == StoreText.NONE) {
            rows = rows.withColumn("excerpt", lit(null));
        }
        return Tables.REJECTS.selectInFiles(rows);
    }

    private Dataset<Row> articleOutcomes() {
        return outcomes.where(OutcomeRow.IS_ARTICLE);
    }

    private static String[] columns(String more) {
        return (ARTICLE_COLUMNS + ", " + more).split(", ", -1);
    }

    private Dataset<Row> counted(Dataset<Row> rows) {
        return counts.applyTo(rows);
    }
}
