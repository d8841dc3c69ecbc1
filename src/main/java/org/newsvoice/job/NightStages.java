package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.table.StoryRow;

/**
 * What a night's stages have stored, and how they are put together. It depends on the night and those before it alone.
 *
 * @param read rows of {@link ReadRow}
 * @param marked stories with the marks of {@link MarkDuplicates}, repeats included
 * @param originals rows of {@code StoryRow}: the stories that are analyzed, and those of earlier nights that this one has copies of
 * @param analyses rows of {@code AnalysisRow} with article_id and version, one for each of the originals
 * @param copies quotations of the stories that are not analyzed, by article_id and version
 */
record NightStages(
        Dataset<Row> read, Dataset<Row> marked, Dataset<Row> originals, Dataset<Row> analyses, Dataset<Row> copies) {

    /** A copy that differs from the story whose analysis it has. */
    static final String IS_NEAR_COPY = "is_near_copy";

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {MarkDuplicates.SOURCE_ID, MarkDuplicates.SOURCE_VERSION};

    /** The stories; each record once. */
    Dataset<Row> stories() {
        return stories(marked);
    }

    /** The stories among {@code marked}. */
    static Dataset<Row> stories(Dataset<Row> marked) {
        return marked.where("NOT " + MarkDuplicates.IS_REPEAT);
    }

    /** The columns of {@code StoryRow}. */
    static Column[] storyColumns() {
        return StoryRow.SPEC.columns().stream()
                .map(column -> col(column.name()))
                .toArray(Column[]::new);
    }

    /** A story as one value. */
    static Column story() {
        return struct(storyColumns());
    }

    /** Stories, copies too, with the columns of their own analysis or that of the story they are a copy of. */
    Dataset<Row> withAnalysis() {
        Dataset<Row> sources = originals.selectExpr(
                "article_id AS " + SOURCE[0],
                "version AS " + SOURCE[1],
                "title AS analyzed_title",
                "content_hash AS analyzed_hash");
        Dataset<Row> results = analyses.drop("analysis_key", "quotes")
                .withColumnRenamed("article_id", SOURCE[0])
                .withColumnRenamed("version", SOURCE[1]);
        return stories()
                .join(sources, SOURCE)
                .join(results, SOURCE)
                .withColumn(IS_NEAR_COPY, expr("content_hash <> analyzed_hash"));
    }

    /** Those of {@link #withAnalysis} that could be analyzed: they are articles. */
    Dataset<Row> analyzed() {
        return withAnalysis().where("reject_code IS NULL");
    }

    /** Rows (article_id, version, quotes). */
    Dataset<Row> quotesByStory() {
        return analyses.select("article_id", "version", "quotes")
                .join(copies, STORY, "left_anti")
                .unionByName(copies);
    }
}
