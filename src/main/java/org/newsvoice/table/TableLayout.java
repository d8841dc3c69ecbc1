package org.newsvoice.table;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * How a table's rows are ordered in its Parquet files, so that queries read little of them: each file holds a range of
 * {@code files}, mostly of times, and within a file the rows are sorted by {@code rows}, mostly by name. Parquet stores
 * the least and greatest values of each part of a file; a query for a span of time can then skip files, and one for a
 * name can skip parts of a file. Immutable.
 *
 * @param files columns whose values in one file are all less than those in the next; together they distinguish nearly
 * all rows
 * @param rows columns by which the rows of a file are sorted
 */
public record TableLayout(List<String> files, List<String> rows) {

    /** Stories of an ingest date whose rows go into one file of a table: some 100 MB of {@code articles} or {@code quotes}. */
    public static final long STORIES_PER_FILE = 50_000;

    /** A part of a file, which is read or skipped as a whole; four or so make a file. */
    private static final String PART_BYTES = String.valueOf(32 << 20);

    /** A page's least and greatest values are kept, too, so that a filter by name reads the pages that hold it: few rows each. */
    private static final String PAGE_ROWS = "2000";

    /** Copies the lists. */
    public TableLayout {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /** Files for the rows that {@code stories} make: one at least. */
    public static int files(long stories) {
        return (int) Math.max(1, (stories + STORIES_PER_FILE - 1) / STORIES_PER_FILE);
    }

    /** A writer of {@code table}, a selection of its rows, into {@code n} files; fewer where the rows do not suffice. */
    public DataFrameWriter<Row> write(Dataset<Row> table, int n) {
        return inFiles(table, n)
                .sortWithinPartitions(columns(rows))
                .write()
                .option("parquet.block.size", PART_BYTES)
                .option("parquet.page.row.count.limit", PAGE_ROWS);
    }

    /** One file needs no ranges, and so no look at all rows to find them; rows of one task need not even be moved. */
    private Dataset<Row> inFiles(Dataset<Row> table, int n) {
        if (n > 1) {
            return table.repartitionByRange(n, columns(files));
        }
        boolean inOneTask = "1".equals(table.sparkSession().conf().get("spark.sql.shuffle.partitions"));
        return inOneTask ? table.coalesce(1) : table.repartition(1);
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(functions::col).toArray(Column[]::new);
    }
}
