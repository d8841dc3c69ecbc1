package org.newsvoice.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;

/** Stores the quotations of every story that is not analyzed: those of its source, at their places in its own text. */
final class MapQuotesToCopies {

    static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.required("article_id", ColumnTypes.STRING),
            ColumnTypes.required("version", ColumnTypes.STRING),
            ColumnTypes.required("quotes", AnalysisRow.SPEC.column("quotes").type()));

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {MarkDuplicates.SOURCE_ID, MarkDuplicates.SOURCE_VERSION};

    private MapQuotesToCopies() {}

    /** From {@code stories} with marks, their sources and the sources' analyses to rows (article_id, version, quotes) in {@code folder}. */
    static void run(Dataset<Row> stories, Dataset<Row> originals, Dataset<Row> analyses, String folder) {
        Dataset<Row> copies = stories.where(not(col(MarkDuplicates.IS_ANALYZED)))
                .select(col(SOURCE[0]), col(SOURCE[1]), NightStages.story().as("copy"));
        long n = copies.count();
        if (n == 0) {
            stories.sparkSession().createDataFrame(List.of(), SCHEMA).write().parquet(folder);
            return;
        }
        // Few stories have copies: the texts of the others need not be moved.
        Dataset<Row> copied = copies.select(SOURCE[0], SOURCE[1]).distinct();
        Dataset<Row> sources = originals
                .select(
                        col(STORY[0]).as(SOURCE[0]),
                        col(STORY[1]).as(SOURCE[1]),
                        NightStages.story().as("original"))
                .join(n <= PackStories.MAX_SENT ? broadcast(copied) : copied, SOURCE, "left_semi");
        Dataset<Row> quotes =
                analyses.select(col(STORY[0]).as(SOURCE[0]), col(STORY[1]).as(SOURCE[1]), col("quotes"));
        copies.join(sources, SOURCE)
                .join(quotes, SOURCE)
                .map(new QuotesToCopies(), Encoders.row(SCHEMA))
                .write()
                .parquet(folder);
    }
}
