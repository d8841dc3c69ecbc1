package org.newsvoice.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.newsvoice.article.QualityFlag;

/**
 * Says of every story whether it is a repeated record, the latest version, and which cluster of copies it belongs to. Exact
 * duplicates have the same {@code content_hash}; a story without a body is a cluster of its own. The canonical story of a
 * cluster is the least by publication time and id among the latest versions, so that what is counted once is also current.
 */
final class MarkDuplicates {

    static final String IS_REPEAT = "is_repeat";
    static final String CANONICAL_ID = "canonical_article_id";
    static final String CANONICAL_VERSION = "canonical_version";

    private static final int HASH_BITS = 256;
    private static final int HASH_DIGITS = 32;

    private MarkDuplicates() {}

    /**
     * The marks of {@code stories}, by {@code file_no} and {@code emitted_no}: is_repeat, is_latest, cluster_id,
     * is_canonical and the key of the canonical story. The last four mean nothing for a repeat.
     */
    static Dataset<Row> run(Dataset<Row> stories) {
        WindowSpec sameRecord = Window.partitionBy("article_id", "version")
                .orderBy("corpus_file", "record_no", ReadRow.FILE_NO, ReadRow.EMITTED_NO);
        Dataset<Row> keys = stories.select(
                        col(ReadRow.FILE_NO),
                        col(ReadRow.EMITTED_NO),
                        col("article_id"),
                        col("version"),
                        col("published_at"),
                        col("corpus_file"),
                        col("record_no"),
                        cluster().as("cluster_id"))
                .withColumn(IS_REPEAT, row_number().over(sameRecord).gt(1));
        WindowSpec latestFirst = Window.partitionBy(col("article_id"), col(IS_REPEAT))
                .orderBy(
                        col("published_at").desc_nulls_last(),
                        col("corpus_file").desc(),
                        col("record_no").desc(),
                        col("version").desc());
        WindowSpec leastFirst = Window.partitionBy(col("cluster_id"), col(IS_REPEAT))
                .orderBy(
                        col("is_latest").desc(),
                        col("published_at").asc_nulls_last(),
                        col("article_id").asc(),
                        col("version").asc());
        return keys.withColumn("is_latest", row_number().over(latestFirst).equalTo(1))
                .withColumn("is_canonical", row_number().over(leastFirst).equalTo(1))
                .withColumn(CANONICAL_ID, first("article_id").over(leastFirst))
                .withColumn(CANONICAL_VERSION, first("version").over(leastFirst))
                .select(
                        ReadRow.FILE_NO,
                        ReadRow.EMITTED_NO,
                        IS_REPEAT,
                        "is_latest",
                        "cluster_id",
                        "is_canonical",
                        CANONICAL_ID,
                        CANONICAL_VERSION);
    }

    private static Column cluster() {
        Column own = sha2(
                        concat_ws("|", lit("empty"), col("article_id"), col("version"))
                                .cast("binary"),
                        HASH_BITS)
                .substr(1, HASH_DIGITS);
        return when(array_contains(col("quality_flags"), QualityFlag.EMPTY_BODY.label()), own)
                .otherwise(col("content_hash"));
    }
}
