package org.newsvoice.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The rows of a table as text, in the order of its key. */
public final class TableRows {

    /** The order of a table without a key: its records'. */
    private static final List<String> RECORD = List.of("corpus_file", "record_no", "code");

    private static final Map<String, String> WITH_NULLS = Map.of("ignoreNullFields", "false");

    private final Dataset<Row> rows;

    /** {@code rows} in the order of the columns {@code key}; without a key, in that of the input records. */
    public TableRows(Dataset<Row> rows, List<String> key) {
        this.rows = rows.orderBy(
                (key.isEmpty() ? RECORD : key).stream().map(name -> col(name)).toArray(Column[]::new));
    }

    /** A header and a line a row; lists and structs are JSON, and text that a spreadsheet would run is guarded. */
    public void csv(Appendable out) throws IOException {
        StructField[] fields = rows.schema().fields();
        out.append(Csv.line(Arrays.asList(rows.columns())));
        Iterator<Row> lines = rows.select(Stream.of(fields).map(TableRows::text).toArray(Column[]::new))
                .toLocalIterator();
        while (lines.hasNext()) {
            Row row = lines.next();
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 0; i < fields.length; i++) {
                boolean text = fields[i].dataType().equals(DataTypes.StringType);
                cells.add(row.isNullAt(i) ? null : text ? Csv.guarded(row.getString(i)) : row.getString(i));
            }
            out.append(Csv.line(cells));
        }
    }

    /** A JSON object a line, absent values as null, so that every line has the same names. */
    public void jsonLines(Appendable out) throws IOException {
        Column[] columns = Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
        Iterator<Row> lines = rows.select(to_json(struct(columns), WITH_NULLS)).toLocalIterator();
        while (lines.hasNext()) {
            out.append(lines.next().getString(0)).append('\n');
        }
    }

    private static Column text(StructField field) {
        Column value = col(field.name());
        boolean nested = field.dataType() instanceof ArrayType || field.dataType() instanceof StructType;
        return nested ? to_json(value, WITH_NULLS) : value.cast("string");
    }
}
