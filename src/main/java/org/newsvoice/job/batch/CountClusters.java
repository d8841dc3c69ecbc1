package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.CountStories;
import org.newsvoice.dedup.StoryCount;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.CountRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableSpec;

/**
 * Determines, for the articles of all batches, which version of each story is the latest and what counts in each
 * cluster when copies count once ({@link org.newsvoice.dedup.CountsOnce}). A new batch may change this for every
 * earlier batch.
 */
public final class CountClusters {

    private CountClusters() {}

    /**
     * What counts in articles, and for which batches this differs from what the last run published.
     *
     * @param rows of {@link CountRow}: of all articles of this run's batches, and of at least those earlier ones for which it differs
     * @param onDriver the same rows again, if the driver has them
     * @param changed the earlier batches that have one of these
     * @param published rows of {@link Standings}, for the earlier articles without a row; empty if there are none
     */
    public record Counts(
            Dataset<Row> rows, Optional<List<Row>> onDriver, Set<LocalDate> changed, Optional<Dataset<Row>> published) {

        /** What counts in all articles of one batch. */
        public BatchCounts of(LocalDate date) {
            if (published.isPresent() && changed.contains(date)) {
                Dataset<Row> its = of(rows, date);
                return BatchCounts.of(of(published.get(), date)
                        .where(StandingRow.IS_ARTICLE)
                        .join(its, StoryRow.key(), "left_anti")
                        .select(ColumnTypes.columns(CountRow.SCHEMA))
                        .unionByName(its));
            }
            return onDriver.map(all -> BatchCounts.of(
                            rows.sparkSession(),
                            all.stream().filter(row -> date.equals(row.get(0))).toList()))
                    .orElseGet(() -> BatchCounts.of(of(rows, date)));
        }

        private static Dataset<Row> of(Dataset<Row> dated, LocalDate date) {
            return dated.where(TableSpec.PARTITION + " = DATE'" + date + "'");
        }
    }

    /**
     * Counts the articles of {@code all} batches: on the driver if few can have changed, else on the cluster.
     *
     * @param folder to store counts in that are too many for the driver
     */
    public static Counts run(EarlierBatches all, String folder) {
        return all.toCount().map(stories -> onDriver(all, stories)).orElseGet(() -> onCluster(all, folder));
    }

    private static Counts onDriver(EarlierBatches all, ToCount toCount) {
        List<StoryCount> counts = CountStories.of(
                toCount.stories().stream().map(Standings.Published::story).toList(), toCount.superseded());
        Map<ArticleKey, StoryCount> published = new HashMap<>();
        toCount.stories().stream()
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
        return new Counts(
                all.standings().sparkSession().createDataFrame(rows, CountRow.SCHEMA),
                Optional.of(rows),
                changed,
                toCount.isAll() ? Optional.empty() : Optional.of(all.standings()));
    }

    /** The same with windows and joins. */
    public static Counts onCluster(EarlierBatches all, String folder) {
        run(all.standings()).write().parquet(folder);
        Dataset<Row> rows =
                ParquetFolder.read(all.standings().sparkSession().read().schema(CountRow.SCHEMA), folder);
        return new Counts(
                rows,
                Optional.empty(),
                changed(all.standings().where("is_latest IS NOT NULL"), rows),
                Optional.empty());
    }

    /** The counts of all articles among {@code standings}. */
    public static Dataset<Row> run(Dataset<Row> standings) {
        WindowSpec latestFirst = Window.partitionBy("article_id")
                .orderBy(
                        col("published_at").desc_nulls_last(),
                        col(TableSpec.PARTITION).desc(),
                        col("corpus_file").desc(),
                        col("record_no").desc(),
                        col("version").desc());
        int partitions = standings.sparkSession().sparkContext().defaultParallelism();
        return standings
                .where(StandingRow.IS_ARTICLE)
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
                .mapPartitions(new ClustersToCounts(), Encoders.row(CountRow.SCHEMA));
    }

    /** The batches of {@code standings}, as they were published, of which {@code counts} say something else. */
    public static Set<LocalDate> changed(Dataset<Row> standings, Dataset<Row> counts) {
        List<String> columns = List.of("is_latest", "is_canonical", CountRow.OWN_QUOTES);
        Dataset<Row> now = counts.select(
                struct(columns.stream().map(name -> col(name)).toArray(Column[]::new))
                        .as("now"),
                col("article_id"),
                col("version"));
        return standings
                .withColumn(
                        "before", struct(columns.stream().map(name -> col(name)).toArray(Column[]::new)))
                .join(now, StoryRow.key())
                .where(not(col("before").eqNullSafe(col("now"))))
                .select(TableSpec.PARTITION)
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getLocalDate(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
