package org.newsvoice.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as RFC 4180 has them. Stateless. */
public final class Csv {

    /** Where a spreadsheet takes a cell for a formula: OWASP's list ("CSV Injection"), full-width signs included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\u0000＝＋－＠";

    private Csv() {}

    /** A line with its end. An absent value is an empty cell, an empty text a quoted one. */
    public static String line(List<? extends @Nullable String> values) {
        return values.stream()
                .map(value -> value == null ? "" : cell(value))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A value, in quotation marks where it needs them. */
    public static String cell(String value) {
        return value.isEmpty() || value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** {@code text} with an apostrophe before it if a spreadsheet would run it as a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
