package org.newsvoice.job.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.copies.Original;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.Progress;
import org.newsvoice.run.RunSummary;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ParquetFolder;

/**
 * Gets the analyses of the stories that need one. Analyses that an earlier run stored are reused; the others are made,
 * which is nearly all of a run's time, and stored. NLP is the last step before a write, so that no shuffle ever repeats
 * it. Each task's file is stored when the task ends, so that after an interrupted run only the rest is left to do.
 */
public final class AnalyzeStories {

    /** Hadoop's second algorithm: a task's file is renamed to its place when the task ends, not when the job does. */
    private static final String COMMIT = "mapreduce.fileoutputcommitter.algorithm.version";

    private static final String KEY = "analysis_key";

    private final SparkSession spark;
    private final StoryProcessorFactory processors;
    private final Progress progress;

    public AnalyzeStories(SparkSession spark, StoryProcessorFactory processors, Progress progress) {
        this.spark = spark;
        this.processors = processors;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param rows the columns of {@link AnalysisRow}, one row for each key
     * @param counts where they came from, in stories
     */
    public record Result(Dataset<Row> rows, RunSummary.Analyses counts) {}

    /** Analyzes the originals of {@code copies}, as far as it needs to. */
    public Result run(Copies copies, StoredAnalyses store, String staging) {
        return copies.fewOriginals()
                .map(originals -> onDriver(copies.originals(), originals, store))
                .orElseGet(() -> onCluster(copies.originals(), store, staging));
    }

    private Result onDriver(Dataset<Row> stories, List<Original> originals, StoredAnalyses store) {
        StoredAnalyses.Found found = store.find(keys(originals));
        List<Original> missing = missing(originals, found.keys());
        Dataset<Row> made = analyze(stories, PackStories.of(spark, missing), store);
        return new Result(found.rows().unionByName(made), counts(originals, found.keys()));
    }

    /** One story for each key that has no analysis yet. */
    private static List<Original> missing(List<Original> originals, Set<String> stored) {
        Map<String, Original> missing = new TreeMap<>();
        Comparator<Original> first = Comparator.comparing(
                        (Original story) -> story.key().articleId())
                .thenComparing(story -> story.key().version());
        originals.stream()
                .filter(story -> !stored.contains(story.analysisKey()))
                .forEach(story -> missing.merge(
                        story.analysisKey(), story, (one, other) -> first.compare(one, other) <= 0 ? one : other));
        return List.copyOf(missing.values());
    }

    private static Set<String> keys(Collection<Original> originals) {
        return originals.stream().map(Original::analysisKey).collect(Collectors.toSet());
    }

    private static RunSummary.Analyses counts(List<Original> originals, Set<String> stored) {
        long found = originals.stream()
                .filter(story -> stored.contains(story.analysisKey()))
                .count();
        return new RunSummary.Analyses(originals.size() - found, found);
    }

    private Result onCluster(Dataset<Row> stories, StoredAnalyses store, String staging) {
        Dataset<Row> needed = staged(needed(stories), staging + "/needed");
        Dataset<Row> found = staged(store.find(needed.select(KEY)), staging + "/found");
        Dataset<Row> missing = staged(
                without(needed, found)
                        .groupBy(KEY)
                        .agg(min(struct("article_id", "version", ReadRow.FILE_NO, ReadRow.EMITTED_NO, "cost"))
                                .as("story"))
                        .select("story.*"),
                staging + "/missing");
        Dataset<Row> made = analyze(stories, PackStories.of(missing), store);
        long nMade = without(needed, found).count();
        return new Result(found.unionByName(made), new RunSummary.Analyses(nMade, needed.count() - nMade));
    }

    private Dataset<Row> analyze(Dataset<Row> stories, PackStories tasks, StoredAnalyses store) {
        progress.expectStories(tasks.stories());
        if (tasks.stories() == 0) {
            return spark.createDataFrame(List.of(), AnalysisRow.SPEC.schema());
        }
        tasks.place(stories)
                .mapPartitions(
                        new StoriesToAnalyses(processors, progress.storiesAnalyzed()),
                        Encoders.row(AnalysisRow.SPEC.schema()))
                .transform(store::storable)
                .write()
                .option(COMMIT, "2")
                .parquet(store.newFolder());
        return store.made();
    }

    /** How many of the originals would be analyzed, and how many have an analysis in {@code store}; {@code seen} have one by then. */
    public static RunSummary.Analyses forecast(Copies copies, StoredAnalyses store, Set<String> seen) {
        if (copies.fewOriginals().isPresent()) {
            List<Original> unseen = copies.fewOriginals().get().stream()
                    .filter(story -> !seen.contains(story.analysisKey()))
                    .toList();
            RunSummary.Analyses counts = counts(unseen, store.find(keys(unseen)).keys());
            seen.addAll(keys(unseen));
            return counts;
        }
        Dataset<Row> needed = needed(copies.originals());
        long made = without(needed, store.find(needed.select(KEY))).count();
        return new RunSummary.Analyses(made, needed.count() - made);
    }

    private static Dataset<Row> needed(Dataset<Row> stories) {
        return stories.select(
                col("article_id"),
                col("version"),
                col(ReadRow.FILE_NO),
                col(ReadRow.EMITTED_NO),
                col(KEY),
                col("n_chars").plus(Original.STORY_CHARS).cast("long").as("cost"));
    }

    private static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> known) {
        return rows.join(known.select(KEY), new String[] {KEY}, "left_anti");
    }

    private Dataset<Row> staged(Dataset<Row> rows, String folder) {
        rows.write().parquet(folder);
        return ParquetFolder.read(spark.read().schema(rows.schema()), folder);
    }
}
