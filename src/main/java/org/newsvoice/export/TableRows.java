package org.newsvoice.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** The rows of a table as text, in order. */
public final class TableRows {

    /** JSON with absent values as null. */
    static final Map<String, String> WITH_NULLS = Map.of("ignoreNullFields", "false");

    private final Dataset<Row> rows;

    /** {@code rows} sorted by the columns {@code order}, rows without a value last. */
    public TableRows(Dataset<Row> rows, List<String> order) {
        this.rows = rows.orderBy(
                order.stream().map(name -> col(name).asc_nulls_last()).toArray(Column[]::new));
    }

    /** The columns of {@link #csv} that a column of a table becomes. */
    public static List<String> csvNames(StructField column) {
        return FlatColumn.of(column).map(FlatColumn::name).toList();
    }

    /**
     * A header and one line per row. A struct becomes one column per field, {@code sentiment_score}; the texts of a list are
     * separated by semicolons, other lists are JSON. Text that a spreadsheet would run as a formula is guarded.
     *
     * @param names the columns to write, in order
     * @return how many rows were written
     */
    public long csv(List<String> names, Appendable out) throws IOException {
        Map<String, FlatColumn> all = Stream.of(rows.schema().fields())
                .flatMap(FlatColumn::of)
                .collect(Collectors.toMap(FlatColumn::name, Function.identity(), (one, other) -> one));
        List<FlatColumn> columns = names.stream()
                .map(name -> Objects.requireNonNull(all.get(name), name))
                .toList();
        out.append(Csv.line(columns.stream().map(FlatColumn::name).toList()));
        Iterator<Row> lines = rows.select(
                        columns.stream().map(FlatColumn::value).toArray(Column[]::new))
                .toLocalIterator();
        long n = 0;
        while (lines.hasNext()) {
            Row row = lines.next();
            n++;
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(
                        row.isNullAt(i)
                                ? null
                                : columns.get(i).isText() ? Csv.guarded(row.getString(i)) : row.getString(i));
            }
            out.append(Csv.line(cells));
        }
        return n;
    }

    /**
     * One JSON object per line, absent values as null, so that every line has the same names.
     *
     * @return how many lines were written
     */
    public long jsonLines(Appendable out) throws IOException {
        Column[] columns = Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
        Iterator<Row> lines = rows.select(to_json(struct(columns), WITH_NULLS)).toLocalIterator();
        long n = 0;
        while (lines.hasNext()) {
            out.append(lines.next().getString(0)).append('\n');
            n++;
        }
        return n;
    }
}
