package org.newsvoice.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * Quotations in single marks, as British papers set them. An apostrophe is the same character, so only what cannot be one is
 * taken, and only in paragraphs without double marks: curly marks around words that end in a comma, a full stop or the like
 * before the closing one, with more words after it.
 */
final class SingleMarks {

    private static final int LEAST_WORDS = 3;

    private SingleMarks() {}

    static List<TextSpan> of(String text, TextSpan paragraph) {
        List<TextSpan> found = new ArrayList<>();
        int begin = -1;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '\u2018' && opens(text, paragraph, i)) {
                begin = i;
            } else if (c == '\u2019'
                    && begin >= 0
                    && ",.!?".indexOf(text.charAt(i - 1)) >= 0
                    && endsAt(text, paragraph, i + 1)) {
                TextSpan span = new TextSpan(begin, i + 1);
                if (span.of(text).split("\\s+").length >= LEAST_WORDS && span.end() < paragraph.end()) {
                    found.add(span);
                }
                begin = -1;
            }
        }
        return found;
    }

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

    private static boolean endsAt(String text, TextSpan paragraph, int at) {
        return at >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
