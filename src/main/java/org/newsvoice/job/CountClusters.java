package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.DATE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.CountStories;
import org.newsvoice.dedup.StoryCount;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.TableSpec;

/**
 * Says of the articles of all nights which version of each story is the latest, and what of each cluster counts where copies count
 * once ({@link org.newsvoice.dedup.CountsOnce}). Each night may change this of every night before.
 */
final class CountClusters {

    /** The ordinals of those quotations of a copy that count. */
    static final String OWN_QUOTES = "own_quotes";

    /** By article_id and version. */
    static final StructType SCHEMA = ColumnTypes.struct(
            required(TableSpec.PARTITION, DATE),
            required("article_id", STRING),
            required("version", STRING),
            required("is_latest", BOOLEAN),
            required("is_canonical", BOOLEAN),
            required(OWN_QUOTES, listOf(INT)));

    private CountClusters() {}

    /**
     * What counts of the articles of all batches, and of which batches the last run published something else.
     *
     * @param rows of {@link #SCHEMA}
     * @param changed the batches
     */
    record Counts(Dataset<Row> rows, Set<LocalDate> changed) {

        /** Those of one batch. */
        Dataset<Row> of(LocalDate date) {
            return rows.where(TableSpec.PARTITION + " = DATE'" + date + "'");
        }
    }

    /**
     * Counts the articles of {@code all} batches.
     *
     * @param folder to store counts in that are too many for the driver
     */
    static Counts run(Before all, String folder) {
        return all.fitsDriver(0) ? onDriver(all) : onCluster(all, folder);
    }

    static Counts onDriver(Before all) {
        List<StoryCount> counts = CountStories.of(all.known());
        Map<ArticleKey, StoryCount> published = new HashMap<>();
        all.published().stream()
                .map(Standings.Published::count)
                .filter(Objects::nonNull)
                .forEach(count -> published.put(count.key(), count));
        Set<LocalDate> changed = counts.stream()
                .filter(count -> !count.equals(published.getOrDefault(count.key(), count)))
                .map(StoryCount::ingestDate)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Row> rows = counts.stream()
                .map(count -> RowFactory.create(
                        count.ingestDate(),
                        count.key().articleId(),
                        count.key().version(),
                        count.isLatest(),
                        count.isCanonical(),
                        count.ownQuotes().toArray(Integer[]::new)))
                .toList();
        return new Counts(all.standings().sparkSession().createDataFrame(rows, SCHEMA), changed);
    }

    static Counts onCluster(Before all, String folder) {
        run(all.standings()).write().parquet(folder);
        Dataset<Row> rows =
                ParquetFolder.read(all.standings().sparkSession().read().schema(SCHEMA), folder);
        return new Counts(rows, changed(all.standings().where("is_latest IS NOT NULL"), rows));
    }

    /** The counts of all articles among {@code standings}. */
    static Dataset<Row> run(Dataset<Row> standings) {
        WindowSpec latestFirst = Window.partitionBy("article_id")
                .orderBy(
                        col("published_at").desc_nulls_last(),
                        col(TableSpec.PARTITION).desc(),
                        col("corpus_file").desc(),
                        col("record_no").desc(),
                        col("version").desc());
        int partitions = standings.sparkSession().sparkContext().defaultParallelism();
        return standings
                .where(Standings.IS_ARTICLE)
                .withColumn("is_latest", row_number().over(latestFirst).equalTo(1))
                .select(
                        TableSpec.PARTITION,
                        "article_id",
                        "version",
                        "is_latest",
                        "cluster_id",
                        CopyRow.PLACE,
                        ReadRow.EXACT_CLUSTER,
                        ReadRow.SENTENCES,
                        QuoteSentences.COLUMN)
                .repartition(partitions, col("cluster_id"))
                .sortWithinPartitions("cluster_id", CopyRow.PLACE)
                .mapPartitions(new ClustersToCounts(), Encoders.row(SCHEMA));
    }

    /** The nights of {@code standings}, as they were published, of which {@code counts} say something else. */
    static Set<LocalDate> changed(Dataset<Row> standings, Dataset<Row> counts) {
        List<String> columns = List.of("is_latest", "is_canonical", OWN_QUOTES);
        Dataset<Row> now = counts.select(
                struct(columns.stream().map(name -> col(name)).toArray(Column[]::new))
                        .as("now"),
                col("article_id"),
                col("version"));
        return standings
                .withColumn(
                        "before", struct(columns.stream().map(name -> col(name)).toArray(Column[]::new)))
                .join(now, new String[] {"article_id", "version"})
                .where(not(col("before").eqNullSafe(col("now"))))
                .select(TableSpec.PARTITION)
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getLocalDate(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows of a table of stories, people or quotations, with what {@code counts} say of their night. */
    static Dataset<Row> apply(Dataset<Row> rows, Dataset<Row> counts) {
        Dataset<Row> counted = rows.drop("is_latest", "is_canonical")
                .join(counts.drop(TableSpec.PARTITION), new String[] {"article_id", "version"});
        if (!Arrays.asList(rows.columns()).contains("quote_id")) {
            return counted;
        }
        String flag = "'" + QuoteFlag.ONLY_IN_COPY.label() + "'";
        String own = "array_contains(" + OWN_QUOTES + ", ordinal)";
        return counted.withColumn(
                        "flags",
                        expr("concat(array_remove(flags, " + flag + "), if(" + own + ", array(" + flag
                                + "), array()))"))
                .withColumn("is_canonical", expr("is_canonical OR " + own));
    }
}
