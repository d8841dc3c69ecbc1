package org.newsvoice.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.table.ParquetFolder;

/**
 * Says of every story whether it is a repeated record, the latest version, which cluster of copies it belongs to, and whether
 * it is analyzed. Exact copies have the same {@code content_hash}; {@link FindNearCopies} finds the near ones; a story without
 * a body is a cluster of its own. The canonical story of a cluster is the least by publication time and id among the latest
 * versions, so that what is counted once is also current. It is analyzed, and so is a copy in which more is said
 * ({@link org.newsvoice.dedup.StoryCluster}).
 */
final class MarkDuplicates {

    static final String IS_REPEAT = "is_repeat";
    static final String IS_ANALYZED = "is_analyzed";
    /** Whose analysis gives the story its quotations, tones and people: its own when it is analyzed. */
    static final String SOURCE_ID = "source_article_id";

    static final String SOURCE_VERSION = "source_version";
    /** Marks of the sentences by which an analyzed copy says more than the stories before it; null otherwise. */
    static final String OWN_SENTENCES = "own_sentences";

    static final String EXACT_CLUSTER = "exact_cluster";
    static final String NEAR_CLUSTER = "near_cluster";
    static final String NEAR_SOURCE = "near_source";

    /** The first of the stories with the same body. */
    private static final String HEAD = "head";

    private static final String IS_HEAD = "is_head";
    private static final int HASH_BITS = 256;
    private static final int HASH_DIGITS = 32;

    private final SparkSession spark;
    private final String folder;

    /** Stores what it needs on the way in {@code folder}. */
    MarkDuplicates(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * The marks of {@code stories}, by {@code file_no} and {@code emitted_no}, stored. All but is_repeat mean nothing for a
     * repeat.
     */
    Dataset<Row> run(Dataset<Row> stories) {
        Dataset<Row> keys = stored("keys", keys(stories));
        Dataset<Row> heads = keys.where(col(IS_HEAD).and(not(col(IS_REPEAT))));
        Dataset<Row> signatures = stored("signatures", signatures(stories, heads));
        Dataset<Row> copies = stored("copies", FindNearCopies.run(signatures));
        Dataset<Row> shares = shares(signatures, copies);
        return stored("marks", marks(keys.join(shares, new String[] {EXACT_CLUSTER}, "left")));
    }

    /** Records with the head of their exact copies: the one of them that comes first. */
    private static Dataset<Row> keys(Dataset<Row> stories) {
        WindowSpec sameRecord = Window.partitionBy("article_id", "version")
                .orderBy("corpus_file", "record_no", ReadRow.FILE_NO, ReadRow.EMITTED_NO);
        WindowSpec latestFirst = Window.partitionBy(col("article_id"), col(IS_REPEAT))
                .orderBy(
                        col("published_at").desc_nulls_last(),
                        col("corpus_file").desc(),
                        col("record_no").desc(),
                        col("version").desc());
        WindowSpec leastFirst =
                Window.partitionBy(col(EXACT_CLUSTER), col(IS_REPEAT)).orderBy(inOrder());
        return stories.select(
                        col(ReadRow.FILE_NO),
                        col(ReadRow.EMITTED_NO),
                        col("article_id"),
                        col("version"),
                        col("published_at"),
                        col("corpus_file"),
                        col("record_no"),
                        exactCluster().as(EXACT_CLUSTER))
                .withColumn(IS_REPEAT, row_number().over(sameRecord).gt(1))
                .withColumn("is_latest", row_number().over(latestFirst).equalTo(1))
                .withColumn(IS_HEAD, row_number().over(leastFirst).equalTo(1))
                .withColumn(HEAD, first(struct("article_id", "version")).over(leastFirst))
                .drop("corpus_file", "record_no");
    }

    /** The order of all stories, in which the first of a cluster is canonical. */
    private static Column[] inOrder() {
        return new Column[] {
            col("is_latest").desc(),
            col("published_at").asc_nulls_last(),
            col("article_id").asc(),
            col("version").asc()
        };
    }

    /** A signature for each different body, numbered in the order of all stories. */
    private static Dataset<Row> signatures(Dataset<Row> stories, Dataset<Row> heads) {
        String[] record = {ReadRow.FILE_NO, ReadRow.EMITTED_NO};
        // The numbers are stored before they are used: made anew, they might be others in the same order.
        return stories.map(new SignatureRow.OfStory(), Encoders.row(SignatureRow.SCHEMA))
                .join(heads, record)
                .orderBy(inOrder())
                .withColumn(FindNearCopies.PLACE, monotonically_increasing_id())
                .select(FindNearCopies.PLACE, EXACT_CLUSTER, "article_id", "version", SignatureRow.SENTENCES);
    }

    private Dataset<Row> shares(Dataset<Row> signatures, Dataset<Row> copies) {
        Column canonicalPlace = col(FindNearCopies.CANONICAL_PLACE);
        Dataset<Row> members =
                copies.union(copies.select(canonicalPlace, canonicalPlace).distinct());
        int partitions = spark.sparkContext().defaultParallelism();
        return members.join(signatures, FindNearCopies.PLACE)
                .repartition(partitions, canonicalPlace)
                .sortWithinPartitions(FindNearCopies.CANONICAL_PLACE, FindNearCopies.PLACE)
                .mapPartitions(new ClustersToShares(), Encoders.row(ClustersToShares.SCHEMA));
    }

    private static Dataset<Row> marks(Dataset<Row> joined) {
        Column isNearCopy = col(NEAR_CLUSTER).isNotNull();
        Column source = coalesce(col(NEAR_SOURCE), col(HEAD));
        return joined.select(
                col(ReadRow.FILE_NO),
                col(ReadRow.EMITTED_NO),
                col(IS_REPEAT),
                col("is_latest"),
                coalesce(col(NEAR_CLUSTER), col(EXACT_CLUSTER)).as("cluster_id"),
                col(IS_HEAD).and(not(isNearCopy)).as("is_canonical"),
                col(IS_HEAD).and(source.equalTo(col(HEAD))).as(IS_ANALYZED),
                source.getField("article_id").as(SOURCE_ID),
                source.getField("version").as(SOURCE_VERSION),
                when(col(IS_HEAD), col(OWN_SENTENCES)).as(OWN_SENTENCES));
    }

    private static Column exactCluster() {
        Column own = sha2(
                        concat_ws("|", lit("empty"), col("article_id"), col("version"))
                                .cast("binary"),
                        HASH_BITS)
                .substr(1, HASH_DIGITS);
        return when(array_contains(col("quality_flags"), QualityFlag.EMPTY_BODY.label()), own)
                .otherwise(col("content_hash"));
    }

    private Dataset<Row> stored(String name, Dataset<Row> rows) {
        String path = folder + "/" + name;
        rows.write().parquet(path);
        return ParquetFolder.read(spark.read().schema(rows.schema()), path);
    }
}
