package org.newsvoice.job;

import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.job.analysis.AnalyzeStories;
import org.newsvoice.job.analysis.StoredAnalyses;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.copies.FindCopies;
import org.newsvoice.job.reading.ReadStories;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.tables.Outcomes;
import org.newsvoice.job.task.JobSteps;
import org.newsvoice.job.task.Progress;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.RejectRow;

/**
 * The stages of one batch: reads its records, finds copies among them and of earlier batches' stories, analyzes, and
 * combines the outcome of each story. Each stage is stored before the next one reads it.
 */
public final class AnalyzeBatch {

    private final SparkSession spark;
    private final StoryReader reader;
    private final StoryProcessorFactory processors;
    private final Progress progress;
    private final Path folder;

    /** Stores the stages in {@code folder}. */
    AnalyzeBatch(
            SparkSession spark, StoryReader reader, StoryProcessorFactory processors, Progress progress, Path folder) {
        this.spark = spark;
        this.reader = reader;
        this.processors = processors;
        this.progress = progress;
        this.folder = folder;
    }

    /**
     * What was read.
     *
     * @param rows of {@link ReadRow}
     * @param n how many
     */
    record Read(Dataset<Row> rows, long n) {

        /** Those that reading gave up. One Spark job. */
        long nRejected() {
            return rows.where("reject.outcome = '" + RejectRow.REJECTED + "'").count();
        }

        /** What was given up, as rows of {@code rejects}. */
        Dataset<Row> rejects() {
            return rows.where("reject IS NOT NULL").select("reject.*");
        }

        /** Those that are stories. */
        Dataset<Row> stories() {
            return rows.where("story IS NOT NULL");
        }
    }

    /** Reads and parses. One Spark job. */
    Read read(BatchPlan batch) {
        progress.enter(Progress.Phase.READING);
        JobSteps.describe(spark, "read the records of " + batch.date());
        new ReadStories(spark, reader, progress).run(batch.files(), staged("read"));
        return new Read(
                ParquetFolder.read(spark.read().schema(ReadRow.SCHEMA), staged("read")),
                ParquetRows.count(new Path(staged("read")), spark.sparkContext().hadoopConfiguration()));
    }

    /**
     * Finds repeats and copies among what was read and what is known.
     *
     * @param published the places of the batch's stories in the published tables
     */
    Copies copies(Read read, EarlierBatches before, LocalDate date, Map<ArticleKey, Long> published) {
        JobSteps.describe(spark, "find the copies among " + read.n() + " records");
        return new FindCopies(spark, staged("copies"), date, published).run(read.stories(), read.n(), before);
    }

    /** Finds the analyses that are stored, and makes the others. */
    AnalyzeStories.Result analyze(Copies copies, StoredAnalyses store) {
        progress.enter(Progress.Phase.ANALYZING);
        JobSteps.describe(spark, "analyze");
        return new AnalyzeStories(spark, processors, progress).run(copies, store, staged("analyses"));
    }

    /** Brings stories, copies and analyses together: rows of {@link OutcomeRow}. One Spark job. */
    Dataset<Row> outcomes(Read read, Copies copies, Dataset<Row> analyses) {
        progress.enter(Progress.Phase.WRITING);
        JobSteps.describe(spark, "give every story its analysis");
        Outcomes.of(read.stories(), copies, analyses).write().parquet(staged("outcomes"));
        return ParquetFolder.read(spark.read().schema(OutcomeRow.SCHEMA), staged("outcomes"));
    }

    private String staged(String name) {
        return new Path(folder, name).toString();
    }
}
