package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;

/** Stores, for every copy of an analyzed story, the story's quotations at their places in the copy. */
final class MapQuotesToCopies {

    private static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.required("article_id", ColumnTypes.STRING),
            ColumnTypes.required("version", ColumnTypes.STRING),
            ColumnTypes.required("quotes", AnalysisRow.SPEC.column("quotes").type()));

    private MapQuotesToCopies() {}

    /** From marked stories and the analyses of the canonical ones to rows (article_id, version, quotes) in {@code folder}. */
    static void run(Dataset<Row> marked, Dataset<Row> analyses, String folder) {
        Column[] story = StoryRow.SPEC.columns().stream()
                .map(column -> col(column.name()))
                .toArray(Column[]::new);
        Dataset<Row> copies = marked.where(not(col("is_canonical")))
                .select(
                        col(MarkDuplicates.CANONICAL_ID),
                        col(MarkDuplicates.CANONICAL_VERSION),
                        struct(story).as("copy"));
        Dataset<Row> canonical = marked.where(col("is_canonical"))
                .select(
                        col("article_id").as(MarkDuplicates.CANONICAL_ID),
                        col("version").as(MarkDuplicates.CANONICAL_VERSION),
                        struct(story).as("canonical"));
        Dataset<Row> quotes = analyses.select(
                col("article_id").as(MarkDuplicates.CANONICAL_ID),
                col("version").as(MarkDuplicates.CANONICAL_VERSION),
                col("quotes"));
        String[] key = {MarkDuplicates.CANONICAL_ID, MarkDuplicates.CANONICAL_VERSION};
        copies.join(canonical, key)
                .join(quotes, key)
                .map(new QuotesToCopies(), Encoders.row(SCHEMA))
                .write()
                .parquet(folder);
    }
}
