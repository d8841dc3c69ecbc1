package org.newsvoice.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as defined in RFC 4180. Stateless. */
public final class Csv {

    /** Where a spreadsheet takes a cell for a formula: OWASP's list ("CSV Injection"), full-width signs included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\u0000＝＋－＠";

    private Csv() {}

    /** A line with its end, which the standard has as CR LF. An absent value is an empty cell, an empty text a quoted one. */
    public static String line(List<? extends @Nullable String> values) {
        return line(values, LineDelimiter.CRLF);
    }

    /** The same for other programs of a shell: the end is LF. */
    public static String shellLine(List<? extends @Nullable String> values) {
        return line(values, LineDelimiter.LF);
    }

    private static String line(List<? extends @Nullable String> values, LineDelimiter end) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(end)
                .build(out)) {
            csv.writeRecord(values.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException("strings can always be written to", e);
        }
        return out.toString();
    }

    /** {@code text} with an apostrophe before it if a spreadsheet would run it as a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
