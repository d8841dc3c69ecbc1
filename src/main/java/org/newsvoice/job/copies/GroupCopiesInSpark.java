package org.newsvoice.job.copies;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.newsvoice.job.batch.CountClusters;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.StoryRow;

/**
 * Determines for every story of a batch whether it is a repeated record, which cluster of copies it belongs to, and
 * whether it is analyzed. Exact copies have the same {@code content_hash}; {@link FindNearCopies} finds the near ones;
 * a story without a body is a cluster by itself. A cluster is named after the first of its stories, in the order of
 * batches and, in a batch, of latest versions first, publication times and ids. That story is analyzed, and so is a
 * copy that says more ({@link org.newsvoice.dedup.StoryCluster}). All this depends only on the batch and earlier ones;
 * what counts in a cluster may change with each later batch ({@link CountClusters}).
 */
public final class GroupCopiesInSpark {

    private static final String HEAD = "head";
    private static final String HEAD_PLACE = "head_place";
    /** Of the first story with the same body, where that is of an earlier batch. */
    private static final String EARLIER_CANONICAL = "earlier_canonical_place";

    private static final String EARLIER_SENTENCES = "earlier_sentences";

    private final SparkSession spark;
    private final String folder;

    /** Stores what it needs on the way in {@code folder}. */
    GroupCopiesInSpark(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * Rows of {@link CopyRow} for {@code stories}, without {@code source_analysis_key}, by {@code file_no} and {@code emitted_no}, stored. All but is_repeat mean nothing for a
     * repeat.
     *
     * @param earlier rows of {@link org.newsvoice.job.batch.Standings}, of all batches before
     * @param firstPlace greater than their places
     */
    Dataset<Row> run(Dataset<Row> stories, Dataset<Row> earlier, long firstPlace) {
        // The numbers are stored before they are used: if they were computed again, they might differ.
        Dataset<Row> keys = withHeads(stored("places", places(stories, earlier, firstPlace)));
        Dataset<Row> signatures = stored("signatures", signatures(stories, keys, earlier));
        Dataset<Row> copies = stored("copies", copies(signatures, earlier));
        Dataset<Row> bodies = signatures.select(ReadRow.EXACT_CLUSTER, ReadRow.SENTENCES, EARLIER_CANONICAL);
        return stored(
                "grouped",
                rows(keys.join(bodies, new String[] {ReadRow.EXACT_CLUSTER}, "left")
                        .join(shares(signatures, copies, earlier), new String[] {ReadRow.EXACT_CLUSTER}, "left")));
    }

    /** Records in the order of all stories, repeats last. */
    private static Dataset<Row> places(Dataset<Row> stories, Dataset<Row> earlier, long firstPlace) {
        Column isKnown = col("is_known");
        WindowSpec sameRecord = Window.partitionBy("article_id", "version")
                .orderBy("corpus_file", "record_no", ReadRow.FILE_NO, ReadRow.EMITTED_NO);
        WindowSpec latestFirst = Window.partitionBy(col("article_id"), col(CopyRow.IS_REPEAT))
                .orderBy(
                        col("published_at").desc_nulls_last(),
                        col("corpus_file").desc(),
                        col("record_no").desc(),
                        col("version").desc());
        return stories.select(
                        col(ReadRow.FILE_NO),
                        col(ReadRow.EMITTED_NO),
                        col("article_id"),
                        col("version"),
                        col("published_at"),
                        col("corpus_file"),
                        col("record_no"),
                        col(ReadRow.EXACT_CLUSTER))
                .join(earlier.select("article_id", "version").withColumn("is_known", lit(true)), StoryRow.key(), "left")
                .withColumn(
                        CopyRow.IS_REPEAT,
                        isKnown.isNotNull().or(row_number().over(sameRecord).gt(1)))
                .withColumn("is_latest", row_number().over(latestFirst))
                .orderBy(
                        col(CopyRow.IS_REPEAT),
                        col("is_latest").gt(1),
                        col("published_at").asc_nulls_last(),
                        col("article_id"),
                        col("version"))
                .withColumn(CopyRow.PLACE, monotonically_increasing_id().plus(firstPlace))
                .drop("is_known", "is_latest", "published_at", "corpus_file", "record_no");
    }

    /** Records with the head of their exact copies: the one of them that comes first. */
    private static Dataset<Row> withHeads(Dataset<Row> places) {
        WindowSpec sameBody =
                Window.partitionBy(ReadRow.EXACT_CLUSTER, CopyRow.IS_REPEAT).orderBy(CopyRow.PLACE);
        return places.withColumn(CopyRow.IS_HEAD, row_number().over(sameBody).equalTo(1))
                .withColumn(HEAD, first(struct("article_id", "version")).over(sameBody))
                .withColumn(HEAD_PLACE, first(CopyRow.PLACE).over(sameBody));
    }

    /** A signature for each different body of the batch. */
    private static Dataset<Row> signatures(Dataset<Row> stories, Dataset<Row> keys, Dataset<Row> earlier) {
        Dataset<Row> bodies = earlier.where(CopyRow.IS_FIRST)
                .select(
                        col(ReadRow.EXACT_CLUSTER),
                        col(CopyRow.CANONICAL_PLACE).as(EARLIER_CANONICAL),
                        col(ReadRow.SENTENCES).as(EARLIER_SENTENCES));
        return stories.select(ReadRow.FILE_NO, ReadRow.EMITTED_NO, ReadRow.SENTENCES)
                .join(keys.where(col(CopyRow.IS_HEAD).and(not(col(CopyRow.IS_REPEAT)))), ReadRow.record())
                .join(bodies, new String[] {ReadRow.EXACT_CLUSTER}, "left")
                // Paragraphs cut sentences, and exact copies may have others.
                .withColumn(ReadRow.SENTENCES, coalesce(col(EARLIER_SENTENCES), col(ReadRow.SENTENCES)))
                .select(
                        CopyRow.PLACE,
                        ReadRow.EXACT_CLUSTER,
                        "article_id",
                        "version",
                        ReadRow.SENTENCES,
                        EARLIER_CANONICAL);
    }

    /** The copies, as (place, canonical_place). */
    private static Dataset<Row> copies(Dataset<Row> signatures, Dataset<Row> earlier) {
        Column earlierCanonical = col(EARLIER_CANONICAL);
        return FindNearCopies.run(signatures.where(earlierCanonical.isNull()), earlier.where(CopyRow.IS_FIRST))
                .unionByName(signatures
                        .where(earlierCanonical.isNotNull())
                        .select(col(CopyRow.PLACE), earlierCanonical.as(CopyRow.CANONICAL_PLACE)));
    }

    private Dataset<Row> shares(Dataset<Row> signatures, Dataset<Row> copies, Dataset<Row> earlier) {
        Column place = col(CopyRow.PLACE);
        Column canonicalPlace = col(CopyRow.CANONICAL_PLACE);
        Dataset<Row> ofThisBatch = signatures
                .join(copies, new String[] {CopyRow.PLACE}, "left")
                .withColumn(CopyRow.CANONICAL_PLACE, coalesce(canonicalPlace, place))
                .withColumn(ShareRow.IS_KNOWN, lit(false))
                .withColumn(StandingRow.IS_SOURCE, lit(false))
                .drop(EARLIER_CANONICAL);
        Dataset<Row> ofEarlierBatches = earlier.where(CopyRow.IS_HEAD)
                .withColumn(ShareRow.IS_KNOWN, lit(true))
                .select(ColumnTypes.columns(ofThisBatch.schema()));
        Dataset<Row> clusters = copies.select(CopyRow.CANONICAL_PLACE).distinct();
        int partitions = spark.sparkContext().defaultParallelism();
        return ofThisBatch
                .unionByName(ofEarlierBatches)
                .join(clusters, new String[] {CopyRow.CANONICAL_PLACE}, "left_semi")
                .repartition(partitions, canonicalPlace)
                .sortWithinPartitions(CopyRow.CANONICAL_PLACE, CopyRow.PLACE)
                .mapPartitions(new ClustersToShares(), Encoders.row(ShareRow.SCHEMA));
    }

    private static Dataset<Row> rows(Dataset<Row> joined) {
        Column source = coalesce(col(ShareRow.NEAR_SOURCE), col(HEAD));
        return joined.select(
                col(ReadRow.FILE_NO),
                col(ReadRow.EMITTED_NO),
                col(CopyRow.IS_REPEAT),
                col(CopyRow.PLACE),
                coalesce(col(CopyRow.CANONICAL_PLACE), col(HEAD_PLACE)).as(CopyRow.CANONICAL_PLACE),
                col(ReadRow.EXACT_CLUSTER),
                coalesce(col(ShareRow.NEAR_CLUSTER), col(ReadRow.EXACT_CLUSTER)).as("cluster_id"),
                col(CopyRow.IS_HEAD),
                col(CopyRow.IS_HEAD).and(col(EARLIER_CANONICAL).isNull()).as(CopyRow.IS_FIRST),
                col(CopyRow.IS_HEAD).and(source.equalTo(col(HEAD))).as(CopyRow.IS_ANALYZED),
                source.getField("article_id").as(CopyRow.SOURCE_ID),
                source.getField("version").as(CopyRow.SOURCE_VERSION),
                col(ReadRow.SENTENCES));
    }

    private Dataset<Row> stored(String name, Dataset<Row> rows) {
        String path = folder + "/" + name;
        rows.write().parquet(path);
        return ParquetFolder.read(spark.read().schema(rows.schema()), path);
    }
}
