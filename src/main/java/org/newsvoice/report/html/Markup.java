package org.newsvoice.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes HTML and the SVG within it. Every text and attribute value is escaped here, and nowhere else; tags and attribute
 * names come from this package alone. Not thread-safe.
 */
final class Markup {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";
    /** The replacement of a character that HTML forbids. */
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder(DOCTYPE);
    private final Deque<String> open = new ArrayDeque<>();
    private List<String> columns = List.of();
    private int column;

    /** From here on the cells of each row name their columns, for screens too narrow for a table; none ends it. */
    Markup columns(List<String> headings) {
        columns = List.copyOf(headings);
        return this;
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        label(tag);
        out.append('>');
        open.push(tag);
        return this;
    }

    private void label(String tag) {
        if (tag.equals("tr")) {
            column = 0;
        } else if ((tag.equals("td") || tag.equals("th")) && column < columns.size()) {
            out.append(" data-label=\"");
            escape(columns.get(column++));
            out.append('"');
        }
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and begins a new line. */
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only {@code text}. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** The style sheet, as it is: its hash is in the page's policy. */
    Markup style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet that ends its element");
        }
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** What was written; every element is closed. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append((char) c);
                // The parser would make a line feed of it.
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
            }
        });
    }

    /**
     * Control characters, halves of surrogate pairs and noncharacters are errors to an HTML parser; embeddings and overrides of
     * direction would turn what is after them.
     */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
