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

/**
 * Stores the quotations of every story that is not canonical: those of its source, at their places in its own text, or, when it
 * says more and is analyzed itself, its own, marked where no story before it has them.
 */
final class MapQuotesToCopies {

    static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.required("article_id", ColumnTypes.STRING),
            ColumnTypes.required("version", ColumnTypes.STRING),
            ColumnTypes.required("quotes", AnalysisRow.SPEC.column("quotes").type()));

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {MarkDuplicates.SOURCE_ID, MarkDuplicates.SOURCE_VERSION};

    private MapQuotesToCopies() {}

    /** From marked stories and the analyses of the analyzed ones to rows (article_id, version, quotes) in {@code folder}. */
    static void run(Dataset<Row> marked, Dataset<Row> analyses, String folder) {
        ofSources(marked, analyses)
                .unionByName(ownOnes(marked, analyses))
                .write()
                .parquet(folder);
    }

    private static Dataset<Row> ofSources(Dataset<Row> marked, Dataset<Row> analyses) {
        Dataset<Row> copies = marked.where(not(col(MarkDuplicates.IS_ANALYZED)))
                .select(col(SOURCE[0]), col(SOURCE[1]), story().as("copy"));
        Dataset<Row> sources = marked.where(col(MarkDuplicates.IS_ANALYZED))
                .select(col(SOURCE[0]), col(SOURCE[1]), story().as("original"));
        Dataset<Row> quotes =
                analyses.select(col(STORY[0]).as(SOURCE[0]), col(STORY[1]).as(SOURCE[1]), col("quotes"));
        return copies.join(sources, SOURCE).join(quotes, SOURCE).map(new QuotesToCopies(), Encoders.row(SCHEMA));
    }

    private static Dataset<Row> ownOnes(Dataset<Row> marked, Dataset<Row> analyses) {
        return marked.where(col(MarkDuplicates.IS_ANALYZED).and(not(col("is_canonical"))))
                .select(col(STORY[0]), col(STORY[1]), story().as("copy"), col(MarkDuplicates.OWN_SENTENCES))
                .join(analyses.select("article_id", "version", "quotes"), STORY)
                .map(new MarkOwnQuotes(), Encoders.row(SCHEMA));
    }

    private static Column story() {
        return struct(StoryRow.SPEC.columns().stream()
                .map(column -> col(column.name()))
                .toArray(Column[]::new));
    }
}
