package org.newsvoice.eval.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.job.copies.FindCopies;
import org.newsvoice.job.reading.ReadStories;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.Progress;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.InputListing;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.StoryRow;

/** Runs only the search for duplicates, on given stories, to measure its quality and cost. */
public final class DuplicateTrial {

    private static final int STORIES_PER_FILE = 10_000;
    private final SparkSession spark;
    private final String folder;
    private long nStored;

    /** Stores what it needs in {@code folder}, which must be new. */
    public DuplicateTrial(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
        SparkSettings.apply(spark);
    }

    /** The stories under {@code inputs}, in the order of their records. */
    public List<Article> read(List<String> inputs, StoryReader reader) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        new ReadStories(spark, reader, new Progress(spark))
                .run(new InputListing(configuration).list(inputs), folder + "/read");
        return ParquetFolder.read(spark.read().schema(ReadRow.SCHEMA), folder + "/read")
                .where("story IS NOT NULL")
                .orderBy(ReadRow.FILE_NO, ReadRow.EMITTED_NO)
                .select("story.*")
                .collectAsList()
                .stream()
                .map(StoryRow::article)
                .toList();
    }

    /** Takes up the stories that {@link #clusters} will compare. */
    public void store(Iterator<Article> stories) {
        List<Row> rows = new ArrayList<>();
        while (stories.hasNext()) {
            rows.add(ReadRow.story(0, nStored++, stories.next()));
            if (rows.size() == STORIES_PER_FILE || !stories.hasNext()) {
                spark.createDataFrame(rows, ReadRow.SCHEMA)
                        .coalesce(1)
                        .write()
                        .mode(SaveMode.Append)
                        .parquet(folder + "/stories");
                rows.clear();
            }
        }
    }

    /** The {@code cluster_id} of every stored story. */
    public Map<ArticleKey, String> clusters() {
        Dataset<Row> stories = ParquetFolder.read(spark.read().schema(ReadRow.SCHEMA), folder + "/stories");
        Map<ArticleKey, String> clusters = new HashMap<>();
        stories.join(
                        new FindCopies(spark, folder + "/copies", LocalDate.EPOCH).rows(stories, nStored),
                        new String[] {ReadRow.FILE_NO, ReadRow.EMITTED_NO})
                .select("story.article_id", "story.version", "cluster_id")
                .collectAsList()
                .forEach(row -> clusters.put(new ArticleKey(row.getString(0), row.getString(1)), row.getString(2)));
        return clusters;
    }
}
