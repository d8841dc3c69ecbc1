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

/** The rows of a table as text, in the order of its key. */
public final class TableRows {

    /** The order of a table without a key: its records'. */
    private static final List<String> RECORD = List.of("corpus_file", "record_no", "code");

    /** JSON with absent values as null. */
    static final Map<String, String> WITH_NULLS = Map.of("ignoreNullFields", "false");

    private final Dataset<Row> rows;

    /** {@code rows} in the order of the columns {@code key}; without a key, in that of the input records. */
    public TableRows(Dataset<Row> rows, List<String> key) {
        this.rows = rows.orderBy(
                (key.isEmpty() ? RECORD : key).stream().map(name -> col(name)).toArray(Column[]::new));
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
     */
    public void csv(List<String> names, Appendable out) throws IOException {
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
        while (lines.hasNext()) {
            Row row = lines.next();
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(
                        row.isNullAt(i)
                                ? null
                                : columns.get(i).isText() ? Csv.guarded(row.getString(i)) : row.getString(i));
            }
            out.append(Csv.line(cells));
        }
    }

    /** One JSON object per line, absent values as null, so that every line has the same names. */
    public void jsonLines(Appendable out) throws IOException {
        Column[] columns = Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
        Iterator<Row> lines = rows.select(to_json(struct(columns), WITH_NULLS)).toLocalIterator();
        while (lines.hasNext()) {
            out.append(lines.next().getString(0)).append('\n');
        }
    }
}
