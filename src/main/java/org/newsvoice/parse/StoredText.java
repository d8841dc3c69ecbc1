package org.newsvoice.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Characters that no writer meant: the control characters U+0080 to U+009F, which are windows-1252's quotation marks and dashes
 * read as Latin-1, and soft hyphens, which only show where a browser breaks a line. Stateless.
 */
final class StoredText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009f';
    /** Unicode's line end, which is windows-1252's ellipsis among other such characters only. */
    private static final char NEXT_LINE = '\u0085';

    private StoredText() {}

    /** {@code text} with the characters that were meant; itself where it holds none of those. */
    static String of(String text) {
        int i = 0;
        while (i < text.length() && !isUnmeant(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        boolean holdsControls = text.chars().anyMatch(c -> c >= FIRST && c <= LAST && c != NEXT_LINE);
        StringBuilder meant = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && (c != NEXT_LINE || holdsControls)) {
                meant.append(new String(String.valueOf(c).getBytes(StandardCharsets.ISO_8859_1), WINDOWS_1252));
            } else if (c != SOFT_HYPHEN) {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    private static boolean isUnmeant(char c) {
        return c == SOFT_HYPHEN || (c >= FIRST && c <= LAST);
    }
}
