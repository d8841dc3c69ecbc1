package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.config.StoreText;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.TableSpec;

/**
 * What a night leaves for later ones to know its stories by, a row for each: {@code OUT/_data/RUN/_standings/ingest_date=D}. Ids and
 * hashes of sentences, no words. Only runs read it, under the output's lock.
 */
public final class Standings {

    /** Beside the tables of a run. */
    static final String FOLDER = "_standings";
    /** Whether the story is a row of {@code articles}. */
    static final String IS_ARTICLE = "is_article";
    /** Whether it was analyzed and its text is stored, so that copies of later nights can have their quotations from it. */
    static final String IS_SOURCE = "is_source";
    /** For each of its quotations the marks of the sentences that it touches. */
    static final String QUOTES = "quote_sentences";

    private static final StructType QUOTE = ColumnTypes.struct(required(SignatureRow.SENTENCES, SignatureRow.MARKS));

    /** What {@link QuotesToSentences} makes. */
    static final StructType QUOTE_SENTENCES = ColumnTypes.struct(
            required("article_id", STRING), required("version", STRING), required(QUOTES, listOf(QUOTE)));

    private static final StructType SCHEMA = ColumnTypes.struct(
            required("article_id", STRING),
            required("version", STRING),
            optional("published_at", TIMESTAMP),
            required("corpus_file", STRING),
            required("record_no", LONG),
            required(MarkDuplicates.EXACT_CLUSTER, STRING),
            required("cluster_id", STRING),
            required(FindNearCopies.PLACE, LONG),
            required(FindNearCopies.CANONICAL_PLACE, LONG),
            required(MarkDuplicates.IS_HEAD, BOOLEAN),
            required(MarkDuplicates.IS_FIRST, BOOLEAN),
            required(IS_ARTICLE, BOOLEAN),
            required(IS_SOURCE, BOOLEAN),
            required(SignatureRow.SENTENCES, SignatureRow.MARKS),
            required(QUOTES, listOf(QUOTE)));

    /** As it is stored: with what counted of the story when the run published. */
    private static final StructType COUNTED = new StructType(SCHEMA.fields())
            .add("is_latest", BOOLEAN)
            .add("is_canonical", BOOLEAN)
            .add(CountClusters.OWN_QUOTES, listOf(ColumnTypes.INT));

    /** As it is read: with the night. */
    private static final StructType DATED = new StructType(COUNTED.fields()).add(TableSpec.PARTITION, ColumnTypes.DATE);

    private static final String[] STORY = {"article_id", "version"};

    private Standings() {}

    /** No story. */
    public static Dataset<Row> none(SparkSession spark) {
        return spark.createDataFrame(List.of(), DATED);
    }

    /** Those in {@code partitions}, folders {@code ingest_date=D} in {@code folder}, with their {@code ingest_date}. */
    static Dataset<Row> read(SparkSession spark, Path folder, List<Path> partitions) {
        return partitions.isEmpty()
                ? none(spark)
                : ParquetFolder.read(
                        spark.read().schema(DATED).option("basePath", folder.toString()),
                        partitions.stream().map(Path::toString).toArray(String[]::new));
    }

    /** Those of a night, nothing counted yet. */
    static Dataset<Row> of(NightStages night, StoryTables.Stamp stamp) {
        Dataset<Row> outcomes = night.analyses()
                .select(
                        col(STORY[0]).as(MarkDuplicates.SOURCE_ID),
                        col(STORY[1]).as(MarkDuplicates.SOURCE_VERSION),
                        col("reject_code").isNull().as(IS_ARTICLE));
        Dataset<Row> quotes = night.stories()
                .select(col(STORY[0]), col(STORY[1]), NightStages.story().as("story"))
                .join(night.quotesByStory(), STORY)
                .map(new QuotesToSentences(), Encoders.row(QUOTE_SENTENCES));
        return dated(
                night.stories()
                        .join(outcomes, new String[] {MarkDuplicates.SOURCE_ID, MarkDuplicates.SOURCE_VERSION})
                        .join(quotes, STORY, "left")
                        .withColumn(QUOTES, expr("coalesce(" + QUOTES + ", array())")),
                stamp);
    }

    /** Those of a night that is not analyzed, as if all of it could be, to find the copies of the nights behind it. */
    static Dataset<Row> expected(Dataset<Row> stories, StoryTables.Stamp stamp) {
        return dated(
                stories.withColumn(IS_ARTICLE, lit(true))
                        .withColumn(QUOTES, expr("array()").cast(listOf(QUOTE))),
                stamp);
    }

    private static Dataset<Row> dated(Dataset<Row> stories, StoryTables.Stamp stamp) {
        boolean keepsText = stamp.storeText() == StoreText.FULL;
        return stories.withColumn(
                        IS_SOURCE,
                        col(IS_ARTICLE).and(col(MarkDuplicates.IS_ANALYZED)).and(lit(keepsText)))
                .select(columns(SCHEMA))
                .withColumn(
                        TableSpec.PARTITION, lit(stamp.ingestDate().toString()).cast("date"));
    }

    /** {@code standings} of one night with what counts of them, as they are stored. */
    static Dataset<Row> counted(Dataset<Row> standings, Dataset<Row> counts) {
        return standings.select(columns(SCHEMA)).join(counts, STORY, "left").select(columns(COUNTED));
    }

    private static Column[] columns(StructType schema) {
        return Arrays.stream(schema.fieldNames())
                .map(org.apache.spark.sql.functions::col)
                .toArray(Column[]::new);
    }
}
