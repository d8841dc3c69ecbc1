package org.newsvoice.cli.sql;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.export.Csv;

/** How the rows of an answer are printed. */
enum ResultFormat {
    /** Aligned columns, long values cut. */
    TABLE {
        @Override
        void print(Dataset<Row> rows, int maxRows, PrintWriter out) {
            List<Row> shown = plain(rows).limit(maxRows + 1).collectAsList();
            List<String> names = Arrays.asList(rows.columns());
            if (names.isEmpty()) {
                return;
            }
            int n = Math.min(shown.size(), maxRows);
            int[] widths = IntStream.range(0, names.size())
                    .map(i -> Math.max(
                            names.get(i).length(),
                            shown.stream()
                                    .limit(n)
                                    .mapToInt(row -> cell(row, i).length())
                                    .max()
                                    .orElse(0)))
                    .toArray();
            out.println(line(names, widths));
            out.println(line(names.stream().map(name -> "-").toList(), widths).replace(' ', '-'));
            shown.stream()
                    .limit(n)
                    .forEach(row -> out.println(line(
                            IntStream.range(0, names.size())
                                    .mapToObj(i -> cell(row, i))
                                    .toList(),
                            widths)));
            if (shown.size() > maxRows) {
                out.println("... more than " + maxRows + " rows; see --max-rows");
            }
            out.println();
            out.flush();
        }
    },
    /** Comma-separated, a header line first; nested values as JSON. */
    CSV {
        @Override
        void print(Dataset<Row> rows, int maxRows, PrintWriter out) {
            if (rows.columns().length == 0) {
                return;
            }
            out.print(Csv.shellLine(List.of(rows.columns())));
            plain(rows).toLocalIterator().forEachRemaining(row -> out.print(Csv.shellLine(cells(row))));
            out.flush();
        }
    },
    /** A JSON object a line. */
    JSON {
        @Override
        void print(Dataset<Row> rows, int maxRows, PrintWriter out) {
            if (rows.columns().length > 0) {
                rows.toJSON().toLocalIterator().forEachRemaining(out::println);
            }
            out.flush();
        }
    };

    /** Rows that a table shows unless told otherwise. */
    static final int SHOWN_ROWS = 100;

    private static final int CELL_CHARS = 100;

    /** Prints {@code rows}; nothing for a statement without a result. */
    abstract void print(Dataset<Row> rows, int maxRows, PrintWriter out);

    /** Every value as a string. */
    private static Dataset<Row> plain(Dataset<Row> rows) {
        Dataset<Row> numbered = rows.toDF(
                IntStream.range(0, rows.columns().length).mapToObj(i -> "c" + i).toArray(String[]::new));
        return numbered.select(Arrays.stream(numbered.schema().fields())
                .map(ResultFormat::string)
                .toArray(Column[]::new));
    }

    private static Column string(StructField field) {
        Column value = functions.col(field.name());
        boolean nested = field.dataType() instanceof ArrayType || field.dataType() instanceof StructType;
        return (nested ? functions.to_json(value) : value.cast("string")).as(field.name());
    }

    /** The values of a row of strings. */
    private static List<@Nullable String> cells(Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? null : row.getString(i));
        }
        return cells;
    }

    private static String cell(Row row, int i) {
        String value = row.isNullAt(i) ? "null" : row.getString(i).replaceAll("\\p{Cntrl}", " ");
        return value.length() <= CELL_CHARS ? value : value.substring(0, CELL_CHARS - 1) + "…";
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "  ").append(cells.get(i));
            line.append(" ".repeat(Math.max(0, widths[i] - cells.get(i).length())));
        }
        return line.toString();
    }
}
