package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.config.StoreText;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Derives the tables of one ingest date from its stored stages: a cheap, pure function in Spark SQL.
 *
 * @param night the stages
 * @param counts rows of {@link CountClusters}, for this date
 * @param stamp what the run adds to every row
 */
record StoryTables(NightStages night, Dataset<Row> counts, Stamp stamp) {

    /** What the run adds to every row. */
    record Stamp(LocalDate ingestDate, String runId, String fingerprint, StoreText storeText) {}

    /** The columns of {@code quotes} that hold words of the story. */
    static final List<String> QUOTE_WORDS = List.of("text", "context_before", "context_after", "cue", "mention_text");

    private static final String[] STORY = {"article_id", "version"};

    /** Rows of {@code articles}. */
    Dataset<Row> articles() {
        String nearCopy =
                "if(" + NightStages.IS_NEAR_COPY + ", array('" + QualityFlag.NEAR_COPY.label() + "'), array())";
        String others = "array_except(analysis_flags, quality_flags)";
        String distinctSpeakers = "size(array_distinct(transform(filter(quotes, q -> q.speaker_name IS NOT NULL),"
                + " q -> concat(q.speaker_kind, ':', q.speaker_name))))";
        Dataset<Row> rows = counted(night.analyzed().join(night.quotesByStory(), STORY))
                .withColumn("n_quotes", expr("size(quotes)"))
                .withColumn("n_speakers", expr(distinctSpeakers))
                .withColumn(
                        "quality_flags", expr("array_sort(concat(quality_flags, " + others + ", " + nearCopy + "))"))
                .withColumn(
                        "headline_sentiment",
                        when(col("title").eqNullSafe(col("analyzed_title")), col("headline_sentiment")))
                .withColumn("analyzer_fingerprint", lit(stamp.fingerprint()))
                .withColumn("text", stamp.storeText() == StoreText.FULL ? col("text") : lit(null));
        return finished(Tables.ARTICLES, rows);
    }

    /** Rows of {@code quotes}. */
    Dataset<Row> quotes() {
        String id = "substring(sha2(concat_ws('|', article_id, version, quote.spans[0].begin), 256), 1, 32)";
        Dataset<Row> rows = counted(night.stories()
                .join(night.quotesByStory(), STORY)
                .selectExpr("article_id", "version", "cluster_id", "source", "published_at", "explode(quotes) AS quote")
                .withColumn("quote_id", expr(id))
                .selectExpr("*", "quote.*"));
        if (stamp.storeText() == StoreText.NONE) {
            for (String words : QUOTE_WORDS) {
                rows = rows.withColumn(words, lit(null));
            }
        }
        return finished(Tables.QUOTES, rows);
    }

    /** Rows of {@code people}. A copy names whom the story analyzed names, unless that name does not stand in its text. */
    Dataset<Row> people() {
        return finished(
                Tables.PEOPLE,
                counted(night.analyzed()
                        .selectExpr(
                                "article_id",
                                "version",
                                "cluster_id",
                                "source",
                                "published_at",
                                "text",
                                NightStages.IS_NEAR_COPY,
                                "explode(people) AS person")
                        .selectExpr("*", "person.*")
                        .where("NOT " + NightStages.IS_NEAR_COPY + " OR instr(text, name) > 0")));
    }

    /** Rows of {@code rejects}: what reading gave up, repeated records, and stories that could not be analyzed. */
    Dataset<Row> rejects() {
        Dataset<Row> atReading = night.read().where("reject IS NOT NULL").selectExpr("reject.*");
        Dataset<Row> repeats = night.marked()
                .where(MarkDuplicates.IS_REPEAT)
                .select(
                        col("corpus_file"),
                        col("record_no"),
                        col("article_id"),
                        lit(RejectRow.SKIPPED).as("outcome"),
                        col("language"),
                        lit(RejectCode.REPEATED_RECORD.stage()).as("stage"),
                        lit(RejectCode.REPEATED_RECORD.label()).as("code"),
                        lit("a record with this id, text and fields was read before")
                                .as("detail"),
                        excerpt().as("excerpt"));
        Dataset<Row> failed = night.withAnalysis()
                .where("reject_code IS NOT NULL")
                .select(
                        col("corpus_file"),
                        col("record_no"),
                        col("article_id"),
                        lit(RejectRow.REJECTED).as("outcome"),
                        col("language"),
                        col("reject_stage").as("stage"),
                        col("reject_code").as("code"),
                        when(col(MarkDuplicates.IS_ANALYZED), col("reject_detail"))
                                .otherwise(concat(
                                        lit("copy of article "),
                                        col(MarkDuplicates.SOURCE_ID),
                                        lit(": "),
                                        col("reject_detail")))
                                .as("detail"),
                        excerpt().as("excerpt"));
        Dataset<Row> rows = atReading.unionByName(repeats).unionByName(failed).withColumn("run_id", lit(stamp.runId()));
        if (stamp.storeText() == StoreText.NONE) {
            rows = rows.withColumn("excerpt", lit(null));
        }
        return finished(Tables.REJECTS, rows);
    }

    private static org.apache.spark.sql.Column excerpt() {
        return expr("substring(text, 1, 200)");
    }

    private Dataset<Row> counted(Dataset<Row> rows) {
        return CountClusters.apply(rows, counts);
    }

    private Dataset<Row> finished(TableSpec table, Dataset<Row> rows) {
        return table.select(rows.withColumn(
                TableSpec.PARTITION, lit(stamp.ingestDate().toString()).cast("date")));
    }
}
