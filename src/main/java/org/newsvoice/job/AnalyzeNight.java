package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.table.ParquetFolder;

/** The stages of one night: reads its stories, marks the copies among them and of earlier nights' stories, and analyzes. */
final class AnalyzeNight {

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {MarkDuplicates.SOURCE_ID, MarkDuplicates.SOURCE_VERSION};

    private final SparkSession spark;
    private final StoryReader reader;
    private final StoryProcessorFactory processors;
    private final Progress progress;
    private final Path folder;

    /** Stores the stages in {@code folder}. */
    AnalyzeNight(
            SparkSession spark, StoryReader reader, StoryProcessorFactory processors, Progress progress, Path folder) {
        this.spark = spark;
        this.reader = reader;
        this.processors = processors;
        this.progress = progress;
        this.folder = folder;
    }

    /**
     * What is known of the nights before.
     *
     * @param standings rows of {@link Standings}
     * @param stories rows with the columns of {@code StoryRow}: at least those that are sources
     * @param isEmpty whether there are no nights before
     */
    record Before(Dataset<Row> standings, Dataset<Row> stories, boolean isEmpty) {

        /** With one night more. */
        Before and(Dataset<Row> moreStandings, Dataset<Row> moreStories) {
            return new Before(
                    standings.unionByName(moreStandings, true),
                    stories.unionByName(moreStories.select(NightStages.storyColumns())),
                    false);
        }
    }

    /**
     * Read records, marked.
     *
     * @param read rows of {@link ReadRow}
     * @param marked its stories with the marks of {@link MarkDuplicates}
     * @param originals see {@link NightStages}
     */
    record Marked(Dataset<Row> read, Dataset<Row> marked, Dataset<Row> originals) {}

    /** Reads and parses: rows of {@link ReadRow}. */
    Dataset<Row> read(NightPlan night) {
        progress.enter(Progress.Phase.READING);
        new ReadStories(spark, reader, progress).run(night.files(), staged("read"));
        return ParquetFolder.read(spark.read().schema(ReadRow.SCHEMA), staged("read"));
    }

    /** Finds repeats and copies among what was read and what is known. */
    Marked mark(Dataset<Row> read, Before before) {
        Dataset<Row> stories =
                read.where("story IS NOT NULL").selectExpr(ReadRow.FILE_NO, ReadRow.EMITTED_NO, "story.*");
        Dataset<Row> marks = new MarkDuplicates(spark, staged("duplicates")).run(stories, before.standings());
        stories.join(marks, new String[] {ReadRow.FILE_NO, ReadRow.EMITTED_NO})
                .write()
                .parquet(staged("marked"));
        Dataset<Row> marked = ParquetFolder.read(spark.read(), staged("marked"));
        return new Marked(read, marked, originals(NightStages.stories(marked), before));
    }

    private Dataset<Row> originals(Dataset<Row> stories, Before before) {
        Dataset<Row> own = stories.where(MarkDuplicates.IS_ANALYZED).select(NightStages.storyColumns());
        if (before.isEmpty()) {
            return own;
        }
        Dataset<Row> earlier = stories.where("NOT " + MarkDuplicates.IS_ANALYZED)
                .select(col(SOURCE[0]).as(STORY[0]), col(SOURCE[1]).as(STORY[1]))
                .distinct()
                .join(own, STORY, "left_anti");
        before.stories()
                .select(NightStages.storyColumns())
                .join(earlier, STORY, "left_semi")
                .write()
                .parquet(staged("sources"));
        return own.unionByName(ParquetFolder.read(spark.read(), staged("sources")));
    }

    /** Finds the analyses that are stored, and makes the others. */
    AnalyzeStories.Result analyze(Marked marked, StoredAnalyses store) {
        progress.enter(Progress.Phase.ANALYZING);
        return new AnalyzeStories(spark, processors, progress).run(marked.originals(), store, staged("analyses"));
    }

    /** Gives the copies their quotations. */
    NightStages stages(Marked marked, AnalyzeStories.Result analyzed) {
        progress.enter(Progress.Phase.WRITING);
        MapQuotesToCopies.run(
                NightStages.stories(marked.marked()), marked.originals(), analyzed.rows(), staged("copies"));
        return new NightStages(
                marked.read(),
                marked.marked(),
                marked.originals(),
                analyzed.rows(),
                ParquetFolder.read(spark.read().schema(MapQuotesToCopies.SCHEMA), staged("copies")));
    }

    /** Stores the night's standings, nothing counted yet. */
    Dataset<Row> standings(NightStages stages, StoryTables.Stamp stamp) {
        Dataset<Row> standings = Standings.of(stages, stamp);
        standings.write().parquet(staged("standings"));
        return ParquetFolder.read(spark.read().schema(standings.schema()), staged("standings"));
    }

    private String staged(String name) {
        return new Path(folder, name).toString();
    }
}
