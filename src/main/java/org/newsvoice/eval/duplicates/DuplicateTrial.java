package org.newsvoice.eval.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.job.MarkDuplicates;
import org.newsvoice.job.Progress;
import org.newsvoice.job.ReadRow;
import org.newsvoice.job.ReadStories;
import org.newsvoice.job.Standings;
import org.newsvoice.job.StoryReader;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.InputListing;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.StoryRow;

/** Runs the search for duplicates alone, on stories that are given, to see how good and how costly it is. */
public final class DuplicateTrial {

    private static final int STORIES_PER_FILE = 10_000;
    private static final StructType STORIES = StoryRow.SPEC
            .schema()
            .add(ReadRow.FILE_NO, org.newsvoice.table.ColumnTypes.INT, false)
            .add(ReadRow.EMITTED_NO, org.newsvoice.table.ColumnTypes.LONG, false);

    private final SparkSession spark;
    private final String folder;

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
        long n = 0;
        while (stories.hasNext()) {
            Row story = StoryRow.SPEC.row(stories.next());
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < story.size(); i++) {
                values.add(story.get(i));
            }
            values.add(0);
            values.add(n++);
            rows.add(RowFactory.create(values.toArray()));
            if (rows.size() == STORIES_PER_FILE || !stories.hasNext()) {
                spark.createDataFrame(rows, STORIES)
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
        Dataset<Row> stories = ParquetFolder.read(spark.read().schema(STORIES), folder + "/stories");
        Dataset<Row> marks = new MarkDuplicates(spark, folder + "/duplicates").run(stories, Standings.none(spark));
        Map<ArticleKey, String> clusters = new HashMap<>();
        stories.join(marks, new String[] {ReadRow.FILE_NO, ReadRow.EMITTED_NO})
                .select("article_id", "version", "cluster_id")
                .collectAsList()
                .forEach(row -> clusters.put(new ArticleKey(row.getString(0), row.getString(1)), row.getString(2)));
        return clusters;
    }
}
