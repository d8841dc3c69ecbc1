package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.job.task.SmallRun;
import org.newsvoice.table.Tables;

/** Sums quotations by speaker, outlet and day, and days by speaker. Of stories crawled twice the latest version counts. */
public final class TallySpeakers {

    private TallySpeakers() {}

    /** The rows of {@code speaker_days} that the {@code quotes} of one ingest date make. */
    static Dataset<Row> byDay(Dataset<Row> quotes) {
        Dataset<Row> days = quotes.where("is_latest AND speaker_id IS NOT NULL")
                .withColumn("published_date", to_date(col("published_at")))
                .select(
                        "published_date",
                        "speaker_id",
                        "outlet",
                        "speaker_kind",
                        "kind",
                        "qid",
                        "article_id",
                        "is_canonical",
                        "speaker_name",
                        "speaker_title",
                        "published_at",
                        "n_tokens",
                        "sentiment",
                        "corenlp_sentiment")
                .repartition(partitions(quotes), col("speaker_id"), col("outlet"))
                .sortWithinPartitions("speaker_id", "outlet", "published_date", "article_id")
                .mapPartitions(new QuotesToSpeakerDays(), Encoders.row(QuotesToSpeakerDays.SCHEMA));
        return Tables.SPEAKER_DAYS.selectInFiles(days);
    }

    /** The rows of {@code speakers} that all of {@code speaker_days} make, under the ids that {@code changes} leave. */
    static Dataset<Row> overall(Dataset<Row> speakerDays, List<SpeakerChange> changes) {
        return currentIds(speakerDays, changes, "speaker_id")
                .repartition(partitions(speakerDays), col("speaker_id"))
                .sortWithinPartitions("speaker_id")
                .mapPartitions(new SpeakerDaysToSpeakers(), Encoders.row(Tables.SPEAKERS.schema()));
    }

    /** The rows with the ids to read for those in {@code columns}, that may have been joined into others. */
    static Dataset<Row> currentIds(Dataset<Row> rows, List<SpeakerChange> changes, String... columns) {
        if (changes.isEmpty()) {
            return rows;
        }
        UDF1<String, String> current = new CurrentId(SpeakerChange.redirects(changes));
        Dataset<Row> replaced = rows;
        for (String column : columns) {
            replaced = replaced.withColumn(
                    column, udf(current, DataTypes.StringType).apply(col(column)));
        }
        return replaced;
    }

    /** The id to read for one that may have been joined into another. */
    private record CurrentId(Map<String, String> redirects) implements UDF1<String, String> {

        @Override
        public String call(String id) {
            return redirects.getOrDefault(id, id);
        }
    }

    private static int partitions(Dataset<Row> rows) {
        return SmallRun.tasks(rows.sparkSession());
    }
}
