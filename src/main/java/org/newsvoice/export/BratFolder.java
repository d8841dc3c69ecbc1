package org.newsvoice.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.ShownStory;
import org.newsvoice.report.StoryRows;

/** Stories and their quotations as a folder for brat: a text and an annotation file for each story. */
public final class BratFolder {

    private final SparkSession spark;

    /** Writes from the views in {@code spark}. */
    public BratFolder(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Writes the latest version of every story that has quotations into {@code folder}, which exists.
     *
     * @return how many stories were written
     * @throws JobException INPUT_UNREADABLE when the run stored no texts
     */
    public long write(Path folder) throws IOException {
        Files.writeString(folder.resolve("annotation.conf"), BratDocument.CONFIGURATION);
        long n = 0;
        Iterator<Row> rows = stories().toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            ShownStory story = StoryRows.story(row, row.getList(row.fieldIndex("quotes")), Integer.MAX_VALUE);
            if (story.text() == null) {
                throw new JobException(
                        ErrorCode.INPUT_UNREADABLE,
                        "The tables hold no text of story " + story.heading().articleId()
                                + ", and brat needs it. Run analyze with --store-text full.");
            }
            // Both are ours, a hash and a date: nothing of a story reaches a path.
            String name = story.heading().articleId() + "-" + row.getAs("ingest_date");
            Files.writeString(folder.resolve(name + ".txt"), story.text(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve(name + ".ann"),
                    BratDocument.of(story.text(), story.quotes()),
                    StandardCharsets.UTF_8);
            n++;
        }
        return n;
    }

    private Dataset<Row> stories() {
        Dataset<Row> quotes = spark.table("quotes");
        Column[] all = Stream.of(quotes.columns()).map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> byStory = quotes.groupBy(
                        StoryRows.KEY.stream().map(name -> col(name)).toArray(Column[]::new))
                .agg(collect_list(struct(all)).as("quotes"));
        return StoryRows.columns(spark.table("articles").where("is_latest"))
                .join(byStory, StoryRows.KEY.toArray(String[]::new))
                .orderBy("article_id", "version", "ingest_date");
    }
}
