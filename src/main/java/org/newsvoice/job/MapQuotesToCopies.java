package org.newsvoice.job;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;

/**
 * Stores the quotations of every story that is not canonical: those of the analyzed stories that hold its speech, at their
 * places in its own text, or, when it says more and is analyzed itself, its own, marked where the canonical story lacks them.
 */
final class MapQuotesToCopies {

    static final DataType QUOTES = AnalysisRow.SPEC.column("quotes").type();

    static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.required("article_id", ColumnTypes.STRING),
            ColumnTypes.required("version", ColumnTypes.STRING),
            ColumnTypes.required("quotes", QUOTES));

    static final String SOURCE_NO = "source_no";

    /** A copy's quotations from one of its sources. */
    static final StructType OF_SOURCE = SCHEMA.add(SOURCE_NO, ColumnTypes.INT, false);

    private static final String[] STORY = {"article_id", "version"};
    private static final String[] SOURCE = {"source_article_id", "source_version"};

    private MapQuotesToCopies() {}

    /** From marked stories and the analyses of the analyzed ones to rows (article_id, version, quotes) in {@code folder}. */
    static void run(Dataset<Row> marked, Dataset<Row> analyses, String folder) {
        ofOthers(marked, analyses)
                .unionByName(ownOnes(marked, analyses))
                .write()
                .parquet(folder);
    }

    private static Dataset<Row> ofOthers(Dataset<Row> marked, Dataset<Row> analyses) {
        Dataset<Row> copies = marked.where(not(col(MarkDuplicates.IS_ANALYZED)))
                .select(posexplode(col(MarkDuplicates.SOURCES)).as(new String[] {SOURCE_NO, "source"}), story().as("copy"))
                .select(
                        col("source.article_id").as(SOURCE[0]),
                        col("source.version").as(SOURCE[1]),
                        col(SOURCE_NO),
                        col("copy"));
        Dataset<Row> sources = marked.where(col(MarkDuplicates.IS_ANALYZED))
                .select(col(STORY[0]).as(SOURCE[0]), col(STORY[1]).as(SOURCE[1]), story().as("original"));
        Dataset<Row> quotes =
                analyses.select(col(STORY[0]).as(SOURCE[0]), col(STORY[1]).as(SOURCE[1]), col("quotes"));
        return copies.join(sources, SOURCE)
                .join(quotes, SOURCE)
                .map(new QuotesToCopies(), Encoders.row(OF_SOURCE))
                .groupBy(STORY[0], STORY[1])
                .agg(array_sort(collect_list(struct(SOURCE_NO, "quotes"))).as("by_source"))
                .select(col(STORY[0]), col(STORY[1]), flatten(col("by_source.quotes")).as("quotes"))
                .map(new MergeQuotes(), Encoders.row(SCHEMA));
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
