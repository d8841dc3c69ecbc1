package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/** The lines of a text: divided by LF, CR, CRLF, NEL, VT, FF and Unicode's line and paragraph separators. */
final class Lines {

    private Lines() {}

    /** The lines of {@code part}, blank ones included, without their ends. */
    static List<TextSpan> of(String text, TextSpan part) {
        List<TextSpan> lines = new ArrayList<>();
        int begin = part.begin();
        for (int i = part.begin(); i < part.end(); i++) {
            if (endsLine(text.charAt(i))) {
                lines.add(new TextSpan(begin, i));
                if (text.charAt(i) == '\r' && i + 1 < part.end() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        if (begin < part.end()) {
            lines.add(new TextSpan(begin, part.end()));
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
