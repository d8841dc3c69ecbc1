package org.newsvoice.corpus.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Markup inside a record's field, as text. Stateless. */
public final class Markup {

    /** Tags of running text; a bare {@code <} or {@code <name@example.org>} is none. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</(?:p|div|span|a|em|strong|b|i|u|li|ul|ol|h[1-6]|blockquote|figure|section|article|td|tr|table|cite|q|small|sup|sub)\\s*>"
                    + "|<(?:br|hr)\\s*/?>|<(?:p|div|img|li|h[1-6]|blockquote)(?:\\s[^<>]*)?/?>");

    private static final Pattern ESCAPED_TAG =
            Pattern.compile("(?i)&(?:amp;)*lt;/(?:p|div|span|a|em|strong|b|i|li|h[1-6]|blockquote)\\s*&(?:amp;)*gt;");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;)*(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    /** Strings of programs that were written out twice: {@code \\n\\n}, a quotation mark by its number. */
    private static final String LINE_ESCAPE = "\\n";

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u20[0-9a-fA-F]{2}");
    private static final Pattern ANY_ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([nrt\"'/]))");

    /** Twice is seen in the wild, three times now and then. */
    private static final int MAX_ESCAPES = 3;

    private Markup() {}

    /** The paragraphs of {@code html}, joined by blank lines; entities read, tags gone. */
    public static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, noscript, template").remove();
        return TextBlock.under(document.body()).stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }

    /**
     * {@code text} as it is meant, if it holds markup although nobody said so (as exports of content systems do): tags gone,
     * entities read however often they were escaped; as it is if it holds none.
     */
    public static String plain(String text) {
        String plain = withoutCdata(text);
        boolean lines = plain.indexOf('\n') < 0 && plain.indexOf(LINE_ESCAPE) < plain.lastIndexOf(LINE_ESCAPE);
        if (lines || UNICODE_ESCAPE.matcher(plain).find()) {
            plain = withoutEscapes(plain);
        }
        for (int n = 0; n < MAX_ESCAPES && ESCAPED_TAG.matcher(plain).find(); n++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (plain.indexOf('<') >= 0 && TAG.matcher(plain).find()) {
            plain = text(plain);
        }
        return unescaped(plain);
    }

    /** {@code text} without the delimiters of its CDATA sections. */
    static String withoutCdata(String text) {
        int begin = text.indexOf(CDATA);
        int end = begin < 0 ? -1 : text.indexOf(CDATA_END, begin);
        if (end < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (begin >= 0 && end >= 0) {
            plain.append(text, at, begin).append(text, begin + CDATA.length(), end);
            at = end + CDATA_END.length();
            begin = text.indexOf(CDATA, at);
            end = begin < 0 ? -1 : text.indexOf(CDATA_END, begin);
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String withoutEscapes(String text) {
        return ANY_ESCAPE.matcher(text).replaceAll(escape -> {
            String number = escape.group(1);
            if (number != null) {
                return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number, 16)));
            }
            return switch (escape.group(2)) {
                case "n" -> "\n";
                case "r" -> "";
                case "t" -> "\t";
                default -> escape.group(2);
            };
        });
    }

    /** {@code text} with its entities read, however often they were escaped. */
    public static String unescaped(String text) {
        String read = text;
        for (int n = 0;
                n < MAX_ESCAPES
                        && read.indexOf('&') >= 0
                        && ENTITY.matcher(read).find();
                n++) {
            read = Parser.unescapeEntities(read, false);
        }
        return read;
    }

    /** The character that HTML calls {@code name} ({@code nbsp}); U+FFFD for a name that it does not know. */
    public static String character(String name) {
        String written = "&" + name + ";";
        String read = Parser.unescapeEntities(written, false);
        return read.equals(written) ? "\ufffd" : read;
    }
}
