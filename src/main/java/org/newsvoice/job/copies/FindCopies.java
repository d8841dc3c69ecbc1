package org.newsvoice.job.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.CopyStatus;
import org.newsvoice.dedup.GroupCopies;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.FewRows;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableSpec;

/**
 * Finds the repeats and copies of a batch, and so which analyses are needed. Up to {@link Standings#MAX_ON_DRIVER}
 * stories, the driver does this on keys and sentence hashes ({@link GroupCopies}); above that, Spark does ({@link
 * GroupCopiesInSpark}). Both find the same.
 */
public final class FindCopies {

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {CopyRow.SOURCE_ID, CopyRow.SOURCE_VERSION};
    /** A story with the numbers of its record. */
    private static final StructType NUMBERED = new StructType(
                    StoryRow.SPEC.schema().fields())
            .add(ReadRow.FILE_NO, ColumnTypes.INT, false)
            .add(ReadRow.EMITTED_NO, ColumnTypes.LONG, false);

    private static final StructType RECORDS = ColumnTypes.struct(
            ColumnTypes.required(ReadRow.FILE_NO, ColumnTypes.INT),
            ColumnTypes.required(ReadRow.EMITTED_NO, ColumnTypes.LONG));

    private final SparkSession spark;
    private final String folder;
    private final LocalDate date;
    private final Map<ArticleKey, Long> published;

    /** Of a batch that is not published yet. */
    public FindCopies(SparkSession spark, String folder, LocalDate date) {
        this(spark, folder, date, Map.of());
    }

    /**
     * Of the batch of {@code date}; stores what it needs on the way in {@code folder}.
     *
     * @param published the places of its stories in the published tables
     */
    public FindCopies(SparkSession spark, String folder, LocalDate date, Map<ArticleKey, Long> published) {
        this.spark = spark;
        this.folder = folder;
        this.date = date;
        this.published = published;
    }

    /**
     * The copies among {@code stories}.
     *
     * @param stories rows of {@link ReadRow} that have a story
     * @param n how many
     */
    public Copies run(Dataset<Row> stories, long n, EarlierBatches before) {
        if (n > Standings.MAX_ON_DRIVER) {
            return onCluster(stories, before);
        }
        List<StoryKeys> keys = StoryKeys.collect(stories);
        return before.relatedTo(keys.stream().map(StoryKeys::story).toList())
                .map(known -> onDriver(stories, keys, known, before))
                .orElseGet(() -> onCluster(stories, before));
    }

    /**
     * What is known of the copies among {@code stories} alone, with their {@code cluster_id}, by {@link org.newsvoice.job.row.ReadRow#RECORD}.
     *
     * @param stories rows of {@link ReadRow} that have a story
     * @param n how many
     */
    public Dataset<Row> rows(Dataset<Row> stories, long n) {
        return run(stories, n, EarlierBatches.none(spark)).rows();
    }

    private Copies onDriver(
            Dataset<Row> stories, List<StoryKeys> keys, List<KnownStory> related, EarlierBatches before) {
        List<CopyStatus> statuses = GroupCopies.of(
                keys.stream().map(StoryKeys::story).toList(), related, before.firstPlace(date), published);
        Map<RecordNumbers, StoryKeys> byRecord = new HashMap<>();
        keys.forEach(key ->
                byRecord.put(RecordNumbers.of(key.story().fileNo(), key.story().emittedNo()), key));
        Map<ArticleKey, Original> originals = new HashMap<>();
        Set<ArticleKey> needed = new HashSet<>();
        for (CopyStatus status : statuses) {
            if (status.isAnalyzed()) {
                StoryKeys key = find(byRecord, status);
                originals.put(status.source(), original(key));
            } else if (!status.isRepeat()) {
                needed.add(status.source());
            }
        }
        Set<ArticleKey> earlier = new HashSet<>(needed);
        earlier.removeAll(originals.keySet());
        Dataset<Row> known = earlier(before.stories(), related, earlier);
        if (!earlier.isEmpty()) {
            collect(known).forEach(original -> originals.put(original.key(), original));
        }
        List<Row> rows = new ArrayList<>();
        for (CopyStatus status : statuses) {
            Original source = originals.get(status.source());
            rows.add(CopyRow.of(
                    status,
                    status.isRepeat() || source == null ? find(byRecord, status).analysisKey() : source.analysisKey()));
        }
        Dataset<Row> all = numbered(stories).unionByName(known);
        List<Row> sources =
                needed.stream().map(originals::get).map(FindCopies::record).toList();
        return new Copies(
                spark.createDataFrame(rows, CopyRow.SCHEMA),
                all,
                FewRows.of(spark, sources, RECORDS, ReadRow.record()).only(all),
                !needed.isEmpty(),
                Optional.of(new Copies.OnDriver(
                        List.copyOf(originals.values()), FewRows.of(spark, rows, CopyRow.SCHEMA, ReadRow.record()))));
    }

    /** Which record of the batch. */
    private record RecordNumbers(int fileNo, long emittedNo) {
        static RecordNumbers of(int fileNo, long emittedNo) {
            return new RecordNumbers(fileNo, emittedNo);
        }
    }

    private static StoryKeys find(Map<RecordNumbers, StoryKeys> keys, CopyStatus status) {
        StoryKeys found = keys.get(
                RecordNumbers.of(status.story().fileNo(), status.story().emittedNo()));
        if (found == null) {
            throw new IllegalStateException("a copy without a story: " + status);
        }
        return found;
    }

    private static Original original(StoryKeys key) {
        return new Original(
                key.story().fileNo(),
                key.story().emittedNo(),
                key.story().key(),
                key.analysisKey(),
                key.nChars() + Original.STORY_CHARS);
    }

    /** Stories of earlier batches, stored with separate numbers. */
    private Dataset<Row> earlier(Dataset<Row> stories, List<KnownStory> related, Set<ArticleKey> keys) {
        if (keys.isEmpty()) {
            return spark.createDataFrame(List.of(), NUMBERED);
        }
        Set<Object> dates = related.stream()
                .filter(story -> keys.contains(story.key()))
                .map(KnownStory::ingestDate)
                .collect(Collectors.toSet());
        Set<Object> ids = keys.stream().map(ArticleKey::articleId).collect(Collectors.toSet());
        Set<Object> versions = keys.stream().map(ArticleKey::version).collect(Collectors.toSet());
        return stored(
                "sources",
                numberedEarlier(stories.where(col(TableSpec.PARTITION)
                        .isInCollection(dates)
                        .and(col("article_id").isInCollection(ids))
                        .and(col("version").isInCollection(versions)))));
    }

    private static Row record(Original story) {
        return RowFactory.create(story.fileNo(), story.emittedNo());
    }

    private static List<Original> collect(Dataset<Row> sources) {
        return sources
                .select(ReadRow.EMITTED_NO, "article_id", "version", "analysis_key", "n_chars")
                .collectAsList()
                .stream()
                .map(row -> new Original(
                        Original.EARLIER,
                        row.getLong(0),
                        new ArticleKey(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getInt(4) + Original.STORY_CHARS))
                .toList();
    }

    /** The same with windows and joins. */
    public Copies onCluster(Dataset<Row> stories, EarlierBatches before) {
        Dataset<Row> keys = stories.select(
                col(ReadRow.FILE_NO),
                col(ReadRow.EMITTED_NO),
                col("story.article_id"),
                col("story.version"),
                col("story.published_at"),
                col("story.corpus_file"),
                col("story.record_no"),
                col("story.analysis_key"),
                col(ReadRow.EXACT_CLUSTER),
                col(ReadRow.SENTENCES));
        Dataset<Row> copies =
                new GroupCopiesInSpark(spark, folder).run(keys, before.standings(), before.firstPlace(date));
        Dataset<Row> analyzed = copies.where("NOT " + CopyRow.IS_REPEAT + " AND " + CopyRow.IS_ANALYZED);
        Dataset<Row> own =
                numbered(stories).join(analyzed.select(ReadRow.FILE_NO, ReadRow.EMITTED_NO), ReadRow.record());
        Dataset<Row> needed = copies.where("NOT " + CopyRow.IS_REPEAT + " AND NOT " + CopyRow.IS_ANALYZED)
                .select(col(SOURCE[0]).as(STORY[0]), col(SOURCE[1]).as(STORY[1]))
                .distinct();
        Dataset<Row> known = before.isEmpty()
                ? spark.createDataFrame(List.of(), NUMBERED)
                : stored(
                        "sources",
                        numberedEarlier(
                                before.stories().join(needed.join(own, STORY, "left_anti"), STORY, "left_semi")));
        Dataset<Row> originals = own.unionByName(known);
        Dataset<Row> sourceKeys = originals.select(
                col(STORY[0]).as(SOURCE[0]),
                col(STORY[1]).as(SOURCE[1]),
                col("analysis_key").as(CopyRow.SOURCE_KEY));
        return new Copies(
                copies.join(sourceKeys, SOURCE, "left"),
                originals,
                originals.join(needed, STORY, "left_semi"),
                true,
                Optional.empty());
    }

    private static Dataset<Row> numbered(Dataset<Row> stories) {
        return stories.select(ReadRow.FILE_NO, ReadRow.EMITTED_NO, "story.*");
    }

    private static Dataset<Row> numberedEarlier(Dataset<Row> stories) {
        Column[] columns = StoryRow.columns();
        return stories.select(columns)
                .withColumn(ReadRow.FILE_NO, lit(Original.EARLIER))
                .withColumn(ReadRow.EMITTED_NO, monotonically_increasing_id());
    }

    private Dataset<Row> stored(String name, Dataset<Row> rows) {
        String path = folder + "/" + name;
        rows.write().parquet(path);
        return ParquetFolder.read(spark.read().schema(rows.schema()), path);
    }
}
