package org.newsvoice.quote.marks;

/** Writes marks that English papers do not use, and characters that are used in their place, as the usual ones. */
final class RareMarks {

    /** Opening marks, each with its closing one at the same place. */
    private static final String OPENING = "\u2039\u300c\u300e\u275d\u301d\u275b\u201a\u276e\ufe41\ufe43\u3008\u300a";

    private static final String CLOSING = "\u203a\u300d\u300f\u275e\u301e\u275c\u2018\u276f\ufe42\ufe44\u3009\u300b";

    /** Other characters that close what the one at the same place of {@link #OPENING} opens. */
    private static final String CLOSING_TOO =
            "\u203a\u300d\u300f\u275e\u301f\u275c\u2019\u276f\ufe42\ufe44\u3009\u300b";

    /** Opens what single marks stand within: the inner ones stay single. */
    private static final char LOW = '\u201e';

    /** No rare mark but two commas comes before this character. */
    private static final char FIRST_RARE = '\u0080';

    private static final char LOW_SINGLE = '\u201a';

    private RareMarks() {}

    static void replace(StringBuilder text) {
        int open = -1;
        int kind = -1;
        boolean lowOpen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lowOpen = c == LOW || (lowOpen && c != '\u201c' && c != '\u201d' && c != '\n');
            if (c < FIRST_RARE && c != ',') {
                continue;
            }
            int opens = OPENING.indexOf(c);
            if (kind >= 0 && (c == CLOSING.charAt(kind) || c == CLOSING_TOO.charAt(kind)) && !isWithinWord(text, i)) {
                boolean inner = lowOpen && text.charAt(open) == LOW_SINGLE;
                text.setCharAt(open, inner ? '\u2018' : '\u201c');
                text.setCharAt(i, inner ? '\u2019' : '\u201d');
                kind = -1;
            } else if (kind < 0 && opens >= 0) {
                open = i;
                kind = opens;
            } else if (c == '\uff02' || c == '\u02ee' || (c == '\u2033' && !isDigit(text, i - 1))) {
                text.setCharAt(i, '"');
            } else if (c == '\uff07' || c == '\u201b') {
                text.setCharAt(i, c == '\uff07' ? '\'' : '\u2018');
            } else if (c == ',' && opensByCommas(text, i)) {
                text.setCharAt(i, '`');
                text.setCharAt(i + 1, '`');
            }
        }
    }

    /** Whether two commas stand for a low double mark: {@code ,,Now we build,''}. */
    private static boolean opensByCommas(StringBuilder text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) == ','
                && Character.isLetterOrDigit(text.charAt(at + 2))
                && (at == 0 || QuotationMark.isSpace(text.charAt(at - 1)));
    }

    private static boolean isWithinWord(StringBuilder text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isDigit(StringBuilder text, int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }
}
