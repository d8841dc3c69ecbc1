package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;

/** Combines each story of a batch, its flags, its analysis and, for a copy, its source story in one row. */
public final class Outcomes {

    /** Analyses, some 10 kB each, that fit the memory of a task as a table even if there are only two tasks. */
    private static final int MAX_HASHED = 10_000;

    private static final String[] SOURCE = {CopyRow.SOURCE_ID, CopyRow.SOURCE_VERSION};

    private Outcomes() {}

    /**
     * Rows of {@link OutcomeRow}, one for each story of the batch.
     *
     * @param stories rows of {@link ReadRow} that have a story
     * @param analyses rows of {@code AnalysisRow}, at most one for each key
     */
    public static Dataset<Row> of(Dataset<Row> stories, Copies copies, Dataset<Row> analyses) {
        Dataset<Row> grouped =
                copies.addTo(stories.select(ReadRow.FILE_NO, ReadRow.EMITTED_NO, OutcomeRow.STORY), OutcomeRow.COPY);
        Column isOwn = col("copy." + CopyRow.IS_REPEAT).or(col("copy." + CopyRow.IS_ANALYZED));
        Dataset<Row> all = grouped.withColumn(OutcomeRow.SOURCE, lit(null).cast(StoryRow.SPEC.schema()));
        if (copies.hasCopies()) {
            all = all.where(isOwn).unionByName(withSources(grouped.where(not(isOwn)), copies.sources()));
        }
        // A table of few analyses costs less than to sort the stories, whose texts are long.
        boolean few = copies.fewOriginals()
                .filter(originals -> originals.size() <= MAX_HASHED)
                .isPresent();
        Dataset<Row> byKey = few ? byKey(analyses).hint("shuffle_hash") : byKey(analyses);
        return all.join(byKey, all.col("copy." + CopyRow.SOURCE_KEY).equalTo(col("key")), "left")
                .select(OutcomeRow.STORY, OutcomeRow.COPY, OutcomeRow.SOURCE, OutcomeRow.ANALYSIS_OF_SOURCE)
                .map(new StoriesToOutcomes(), Encoders.row(OutcomeRow.SCHEMA));
    }

    private static Dataset<Row> withSources(Dataset<Row> copied, Dataset<Row> stories) {
        Dataset<Row> sources = stories.select(
                col("article_id").as(SOURCE[0]),
                col("version").as(SOURCE[1]),
                struct(StoryRow.columns()).as(OutcomeRow.SOURCE));
        return copied.select(col("*"), col("copy." + SOURCE[0]), col("copy." + SOURCE[1]))
                .join(sources, SOURCE)
                .drop(SOURCE);
    }

    private static Dataset<Row> byKey(Dataset<Row> analyses) {
        return analyses.select(
                col("analysis_key").as("key"),
                struct(ColumnTypes.columns(AnalysisRow.SPEC.schema())).as(OutcomeRow.ANALYSIS_OF_SOURCE));
    }
}
