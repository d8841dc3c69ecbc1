package org.newsvoice.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** What the stored text says about a quotation's place: its words, its paragraph and its context. Stateless. */
public final class QuotePlace {

    /** How much of the text before and after a quotation is kept beside it, in UTF-16 units. */
    private static final int CONTEXT_CHARS = 160;

    private QuotePlace() {}

    /** The words, quotation marks included: the spans' texts with one space between them. */
    public static String words(Article article, List<TextSpan> spans) {
        return spans.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" "));
    }

    /** The number of the body paragraph that has the index {@code begin}, from 0; null outside of the body. */
    public static @Nullable Integer paragraph(Article article, int begin) {
        int number = 0;
        for (Zone zone : article.zones()) {
            if (zone.kind() == ZoneKind.PARAGRAPH) {
                if (zone.span().contains(begin)) {
                    return number;
                }
                number++;
            }
        }
        return null;
    }

    /** The text that ends at {@code begin}, from the start of a word on. */
    public static String before(Article article, int begin) {
        String text = article.text();
        int from = Math.max(0, begin - CONTEXT_CHARS);
        while (from > 0 && from < begin && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return text.substring(from, begin);
    }

    /** The text that begins at {@code end}, to the end of a word. */
    public static String after(Article article, int end) {
        String text = article.text();
        int to = Math.min(text.length(), end + CONTEXT_CHARS);
        while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return text.substring(end, to);
    }
}
