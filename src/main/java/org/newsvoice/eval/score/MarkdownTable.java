package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table that reads well on a terminal and goes into a page as it is. For one thread. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row; a fraction is shown with four digits, what is null or no number as a dash. */
    void row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell(cell));
        }
        rows.add(row);
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null || (cell instanceof Double number && number.isNaN())) {
            return "-";
        }
        return cell instanceof Double number
                ? String.format(Locale.ROOT, "%.4f", Rounding.round(number))
                : cell.toString();
    }

    /** Whether it has no row but the heads. */
    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines: the first column to the left, the others to the right. */
    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(IntStream.range(0, columns)
                    .mapToObj(i -> padded(row.get(i), i == 0 ? -widths[0] : widths[i]))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add(IntStream.range(0, columns)
                        .mapToObj(i -> i == 0 ? "-".repeat(widths[0] + 2) : "-".repeat(widths[i] + 1) + ":")
                        .collect(Collectors.joining("|", "|", "|")));
            }
        }
        return lines;
    }

    private static String padded(String cell, int width) {
        return width == 0 ? cell : String.format(Locale.ROOT, "%" + width + "s", cell);
    }
}
