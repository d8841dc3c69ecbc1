package org.newsvoice.corpus.html;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Markup inside a record's field, as text. Stateless. */
public final class Markup {

    private Markup() {}

    /** The paragraphs of {@code html}, joined by blank lines; entities read, tags gone. */
    public static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, noscript, template").remove();
        return TextBlock.under(document.body()).stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }

    /** The character that HTML calls {@code name} ({@code nbsp}); U+FFFD for a name that it does not know. */
    public static String character(String name) {
        String written = "&" + name + ";";
        String read = Parser.unescapeEntities(written, false);
        return read.equals(written) ? "\ufffd" : read;
    }
}
