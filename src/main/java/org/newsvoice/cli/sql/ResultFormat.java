package org.newsvoice.cli.sql;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.export.Csv;

/** How the rows of an answer are printed. */
enum ResultFormat {
    /** Aligned columns; long values are cut, numbers rounded. */
    TABLE(true) {
        @Override
        void print(Dataset<Row> rows, Limits limits, PrintWriter out) {
            List<List<String>> shown = ShownValues.rounded(rows, limits.maxRows() + 1);
            List<List<String>> lines = shown.stream()
                    .limit(limits.maxRows())
                    .map(row -> row.stream().map(limits::cut).toList())
                    .toList();
            List<String> names = Arrays.asList(rows.columns());
            int[] widths = IntStream.range(0, names.size())
                    .map(i -> Math.max(
                            names.get(i).length(),
                            lines.stream()
                                    .mapToInt(row -> row.get(i).length())
                                    .max()
                                    .orElse(0)))
                    .toArray();
            out.println(line(names, widths));
            out.println(Arrays.stream(widths)
                    .mapToObj(width -> "-".repeat(Math.min(width, MAX_RULE)))
                    .collect(Collectors.joining("--")));
            lines.forEach(row -> out.println(line(row, widths)));
            out.println(limits.count(shown.size()));
            out.println();
            out.flush();
        }
    },
    /** One line per value, whole; numbers rounded. */
    VERTICAL(true) {
        @Override
        void print(Dataset<Row> rows, Limits limits, PrintWriter out) {
            List<List<String>> shown = ShownValues.rounded(rows, limits.maxRows() + 1);
            List<String> names = Arrays.asList(rows.columns());
            int width = names.stream().mapToInt(String::length).max().orElse(0);
            for (int n = 0; n < Math.min(shown.size(), limits.maxRows()); n++) {
                out.println("--- row " + (n + 1));
                for (int i = 0; i < names.size(); i++) {
                    out.println(names.get(i) + " ".repeat(width - names.get(i).length()) + "  "
                            + shown.get(n).get(i));
                }
            }
            out.println(limits.count(shown.size()));
            out.println();
            out.flush();
        }
    },
    /** Comma-separated, a header line first; nested values as JSON. */
    CSV(false) {
        @Override
        void print(Dataset<Row> rows, Limits limits, PrintWriter out) {
            out.print(Csv.shellLine(List.of(rows.columns())));
            ShownValues.plain(rows)
                    .toLocalIterator()
                    .forEachRemaining(row -> out.print(Csv.shellLine(ShownValues.cells(row))));
            out.flush();
        }
    },
    /** One JSON object per line. */
    JSONL(false) {
        @Override
        void print(Dataset<Row> rows, Limits limits, PrintWriter out) {
            rows.toJSON().toLocalIterator().forEachRemaining(out::println);
            out.flush();
        }
    };

    /** The characters of the line under a heading, for answers whose values are not cut. */
    private static final int MAX_RULE = 100;

    private final boolean forReading;

    ResultFormat(boolean forReading) {
        this.forReading = forReading;
    }

    /**
     * How much of an answer is shown to somebody who reads it.
     *
     * @param maxRows the number of rows
     * @param width the characters of a value in a table
     */
    record Limits(int maxRows, int width) {

        static final Limits DEFAULT = new Limits(100, 100);
        static final Limits NONE = new Limits(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

        private String cut(String value) {
            return value.length() <= width ? value : value.substring(0, width - 1) + "…";
        }

        private String count(int rows) {
            return rows > maxRows
                    ? "(more than " + maxRows + " rows; --max-rows shows more)"
                    : "(" + rows + (rows == 1 ? " row)" : " rows)");
        }
    }

    /** Whether somebody reads the rows, not a program. */
    boolean isForReading() {
        return forReading;
    }

    /** Prints {@code rows}, which have columns. */
    abstract void print(Dataset<Row> rows, Limits limits, PrintWriter out);

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "  ").append(cells.get(i));
            line.append(" ".repeat(Math.max(0, widths[i] - cells.get(i).length())));
        }
        return line.toString().stripTrailing();
    }
}
