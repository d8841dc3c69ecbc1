package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.job.row.CountRow;
import org.newsvoice.job.task.FewRows;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableSpec;

/** What counts in the articles of one batch. */
public final class BatchCounts {

    private static final String COUNT = "count_of_story";
    private static final String[] COUNTS = {"is_latest", "is_canonical"};

    private final Dataset<Row> rows;
    private final Optional<FewRows> few;

    private BatchCounts(Dataset<Row> rows, Optional<FewRows> few) {
        this.rows = rows;
        this.few = few;
    }

    /** Counts of the cluster: {@code rows} of {@link CountRow}. */
    public static BatchCounts of(Dataset<Row> rows) {
        return new BatchCounts(rows, Optional.empty());
    }

    /** Counts of the driver: {@code rows} of {@link CountRow}. */
    static BatchCounts of(SparkSession spark, List<Row> rows) {
        return new BatchCounts(
                spark.createDataFrame(rows, CountRow.SCHEMA),
                Optional.of(FewRows.of(spark, rows, CountRow.SCHEMA, StoryRow.key())));
    }

    /** Rows of {@link CountRow}. */
    Dataset<Row> rows() {
        return rows;
    }

    /** Stories, some of which are articles, with the columns of {@link CountRow}; these are null for the others. */
    Dataset<Row> addTo(Dataset<Row> stories) {
        return few.map(known -> withCounts(stories, known.find()))
                .orElseGet(() -> stories.join(rows.drop(TableSpec.PARTITION), StoryRow.key(), "left"));
    }

    /** The rows of a table of stories, people or quotations with what counts in their stories. */
    public Dataset<Row> applyTo(Dataset<Row> table) {
        Dataset<Row> counted = few.map(known -> withCounts(table, known.get()))
                .orElseGet(() -> table.drop(COUNTS).join(rows.drop(TableSpec.PARTITION), StoryRow.key()));
        if (!Arrays.asList(table.columns()).contains("quote_id")) {
            return counted;
        }
        String flag = "'" + QuoteFlag.ONLY_IN_COPY.label() + "'";
        String own = "array_contains(" + CountRow.OWN_QUOTES + ", ordinal)";
        return counted.withColumns(Map.of(
                "flags",
                expr("concat(array_remove(flags, " + flag + "), if(" + own + ", array(" + flag + "), array()))"),
                "is_canonical",
                expr("is_canonical OR " + own)));
    }

    /** The columns that {@code table} has, but for older counts, and those of {@code count}. */
    private static Dataset<Row> withCounts(Dataset<Row> table, Column count) {
        List<Column> others = Stream.of(table.columns())
                .filter(column -> !Arrays.asList(COUNTS).contains(column))
                .map(column -> col("`" + column + "`"))
                .toList();
        Stream<Column> counts =
                Stream.of("is_latest", "is_canonical", CountRow.OWN_QUOTES).map(column -> col(COUNT + "." + column));
        return table.select(Stream.concat(others.stream(), Stream.of(count.as(COUNT)))
                        .toArray(Column[]::new))
                .select(Stream.concat(others.stream(), counts).toArray(Column[]::new));
    }
}
