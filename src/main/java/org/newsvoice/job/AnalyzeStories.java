package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.run.RunSummary;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ParquetFolder;

/**
 * Finds the analyses of the canonical stories: those that an earlier run has stored are taken from there, the others are
 * made, nearly all of a run's time, and stored. NLP is the last step before a write, so that no shuffle ever repeats it; and
 * each task's file is stored as the task ends, so that a run that is cut short leaves the next one only the rest to do.
 */
final class AnalyzeStories {

    /** Sentence splitting, models' warm-up and the row itself, as characters. */
    private static final int STORY_CHARS = 200;
    /** Hadoop's second algorithm: a task's file is renamed to its place when the task ends, not when the job does. */
    private static final String COMMIT = "mapreduce.fileoutputcommitter.algorithm.version";

    private static final String KEY = "analysis_key";

    private final SparkSession spark;
    private final StoryProcessorFactory processors;
    private final Progress progress;

    AnalyzeStories(SparkSession spark, StoryProcessorFactory processors, Progress progress) {
        this.spark = spark;
        this.processors = processors;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param rows article_id, version and the columns of {@link AnalysisRow}, one for each story
     * @param counts where they came from
     */
    record Result(Dataset<Row> rows, RunSummary.Analyses counts) {}

    /** Analyzes {@code stories}, rows of {@code StoryRow} with an id and version of their own, as far as it needs to. */
    Result run(Dataset<Row> stories, StoredAnalyses store, String staging) {
        Dataset<Row> needed = staged(needed(stories), staging + "/needed");
        Dataset<Row> found = ParquetFolder.read(
                spark.read().schema(AnalysisRow.SPEC.schema()),
                write(store.find(needed.select(KEY)), staging + "/found"));
        Dataset<Row> missing = staged(
                without(needed, found)
                        .groupBy(KEY)
                        .agg(min(struct("article_id", "version", "cost")).as("story"))
                        .select(KEY, "story.*"),
                staging + "/missing");
        PackStories tasks = PackStories.of(missing);
        progress.expectStories(tasks.stories());
        if (tasks.stories() > 0) {
            tasks.place(stories)
                    .mapPartitions(
                            new StoriesToAnalyses(processors, progress.storiesAnalyzed()),
                            Encoders.row(AnalysisRow.SPEC.schema()))
                    .transform(store::storable)
                    .write()
                    .option(COMMIT, "2")
                    .parquet(store.newFolder());
            found = found.unionByName(store.made());
        }
        long stored = without(needed, missing).count();
        return new Result(
                needed.select("article_id", "version", KEY).join(found, KEY),
                new RunSummary.Analyses(needed.count() - stored, stored));
    }

    /** How many of {@code stories} would be analyzed, and how many have an analysis in {@code store}. */
    static RunSummary.Analyses forecast(Dataset<Row> stories, StoredAnalyses store) {
        Dataset<Row> needed = needed(stories);
        long made = without(needed, store.find(needed.select(KEY))).count();
        return new RunSummary.Analyses(made, needed.count() - made);
    }

    private static Dataset<Row> needed(Dataset<Row> stories) {
        return stories.select(
                col("article_id"),
                col("version"),
                col(KEY),
                col("n_chars").plus(STORY_CHARS).cast("long").as("cost"));
    }

    private static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> known) {
        return rows.join(known.select(KEY), new String[] {KEY}, "left_anti");
    }

    private Dataset<Row> staged(Dataset<Row> rows, String folder) {
        return ParquetFolder.read(spark.read(), write(rows, folder));
    }

    private static String write(Dataset<Row> rows, String folder) {
        rows.write().parquet(folder);
        return folder;
    }
}
