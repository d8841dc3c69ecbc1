package org.newsvoice.quote.marks;

import org.newsvoice.article.TextSpan;

/** Sees words in single marks within a quotation. */
final class InnerMarks {

    private InnerMarks() {}

    /** Whether {@code span} holds words in single marks. */
    static boolean within(String text, TextSpan span) {
        boolean open = false;
        for (int i = span.begin() + 1; i + 1 < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '\u2018' || (c == '\'' && !open && QuotationMark.isSpace(text.charAt(i - 1)))) {
                open = opens(text, span, i);
            } else if (open && (c == '\u2019' || c == '\'') && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, TextSpan within, int at) {
        boolean free = at == within.begin() || !Character.isLetterOrDigit(text.charAt(at - 1));
        // A digit follows in decades: ‘90s.
        return free && at + 1 < within.end() && Character.isLetter(text.charAt(at + 1));
    }
}
