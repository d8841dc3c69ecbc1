package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.config.StoreText;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.dedup.StoryCount;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.CountRow;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.TableSpec;

/**
 * What later batches need to recognize the stories of a batch, one row per story: {@code
 * OUT/_data/RUN/_standings/ingest_date=D}. Ids and hashes of sentences, no words. Only runs read it, under the output's
 * lock.
 */
public final class Standings {

    /** Beside the tables of a run. */
    public static final String FOLDER = "_standings";
    /** Up to so many stories, those of this batch and those known that it has to do with, are planned with on the driver: 100 MB. */
    public static final long MAX_ON_DRIVER = Long.getLong("newsvoice.max-stories-on-driver", 100_000);

    private Standings() {}

    /** No story. */
    public static Dataset<Row> none(SparkSession spark) {
        return spark.createDataFrame(List.of(), StandingRow.DATED);
    }

    /** Those of {@code outcomes}, rows of {@link OutcomeRow}, nothing counted yet. */
    public static Dataset<Row> of(Dataset<Row> outcomes, BatchStamp stamp) {
        return dated(
                outcomes.where("NOT " + OutcomeRow.COPY + "." + CopyRow.IS_REPEAT)
                        .select(
                                col("story.article_id"),
                                col("story.version"),
                                col("story.published_at"),
                                col("story.corpus_file"),
                                col("story.record_no"),
                                col(OutcomeRow.COPY + ".*"),
                                col(OutcomeRow.IS_ARTICLE),
                                col(QuoteSentences.COLUMN)),
                stamp);
    }

    /** Those of a batch that is not analyzed, as if all of it could be, to find the copies of the batches behind it. */
    public static Dataset<Row> expected(Dataset<Row> stories, Dataset<Row> copies, BatchStamp stamp) {
        Dataset<Row> grouped = stories.select(
                        col(ReadRow.FILE_NO),
                        col(ReadRow.EMITTED_NO),
                        col("story.article_id"),
                        col("story.version"),
                        col("story.published_at"),
                        col("story.corpus_file"),
                        col("story.record_no"))
                .join(copies, ReadRow.record())
                .where("NOT " + CopyRow.IS_REPEAT);
        return dated(
                grouped.withColumn(StandingRow.IS_ARTICLE, lit(true))
                        .withColumn(QuoteSentences.COLUMN, expr("array()").cast(QuoteSentences.TYPE)),
                stamp);
    }

    /**
     * A story as the driver knows it.
     *
     * @param story what is known of it
     * @param count what the run that published it counted of it; null for one that is no article, or is not published
     */
    record Published(KnownStory story, @Nullable StoryCount count) {}

    /** {@code standings} on the driver. One Spark job. */
    static List<Published> collect(Dataset<Row> standings) {
        return standings.collectAsList().stream().map(Standings::published).toList();
    }

    /** One more than the greatest place of {@code standings}; the least number without any. One Spark job. */
    static long nextPlace(Dataset<Row> standings) {
        Row greatest = standings.agg(max(CopyRow.PLACE)).collectAsList().get(0);
        return greatest.isNullAt(0) ? Long.MIN_VALUE : greatest.getLong(0) + 1;
    }

    private static Published published(Row row) {
        ArticleKey key = new ArticleKey(row.getAs("article_id"), row.getAs("version"));
        LocalDate date = row.getAs(TableSpec.PARTITION);
        KnownStory story = new KnownStory(
                date,
                key,
                row.getAs("published_at"),
                row.getAs("corpus_file"),
                row.<Long>getAs("record_no"),
                row.getAs(ReadRow.EXACT_CLUSTER),
                row.getAs("cluster_id"),
                row.<Long>getAs(CopyRow.PLACE),
                row.<Long>getAs(CopyRow.CANONICAL_PLACE),
                row.<Boolean>getAs(CopyRow.IS_HEAD),
                row.<Boolean>getAs(CopyRow.IS_FIRST),
                row.<Boolean>getAs(StandingRow.IS_ARTICLE),
                row.<Boolean>getAs(StandingRow.IS_SOURCE),
                new BodySignature(QuoteSentences.hashes(row, ReadRow.SENTENCES)),
                QuoteSentences.of(row));
        boolean isCounted =
                Arrays.asList(row.schema().fieldNames()).contains("is_latest") && row.getAs("is_latest") != null;
        return new Published(
                story,
                isCounted
                        ? new StoryCount(
                                date,
                                key,
                                row.<Boolean>getAs("is_latest"),
                                row.<Boolean>getAs("is_canonical"),
                                row.getList(row.fieldIndex(CountRow.OWN_QUOTES)))
                        : null);
    }

    private static Dataset<Row> dated(Dataset<Row> stories, BatchStamp stamp) {
        boolean keepsText = stamp.storeText() == StoreText.FULL;
        return stories.withColumn(
                        StandingRow.IS_SOURCE,
                        col(StandingRow.IS_ARTICLE)
                                .and(col(CopyRow.IS_ANALYZED))
                                .and(lit(keepsText)))
                .select(ColumnTypes.columns(StandingRow.SCHEMA))
                .withColumn(
                        TableSpec.PARTITION, lit(stamp.ingestDate().toString()).cast("date"));
    }

    /** {@code standings} of one batch with what counts of them, as they are stored. */
    public static Dataset<Row> counted(Dataset<Row> standings, BatchCounts counts) {
        return counts.addTo(standings.select(ColumnTypes.columns(StandingRow.SCHEMA)))
                .select(ColumnTypes.columns(StandingRow.COUNTED));
    }
}
