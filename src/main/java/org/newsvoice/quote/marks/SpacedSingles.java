package org.newsvoice.quote.marks;

/**
 * Gives single marks with room on both sides a direction, as texts have them whose words and marks were parted: {@code ' We will , '
 * she said . ' Soon . '}. They open before a capital at the paragraph's begin or behind a stop, and close behind a stop; an apostrophe
 * ({@code the boys ' boots}) does neither. Such speech is written in double marks.
 */
final class SpacedSingles {

    private static final String STOPS = ",.!?\u2026";

    private SpacedSingles() {}

    static void replace(StringBuilder text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (!isFree(text, i)) {
                continue;
            }
            char before = nearest(text, i, -1);
            if (open >= 0 && STOPS.indexOf(before) >= 0) {
                text.setCharAt(open, '\u201c');
                text.setCharAt(i, '\u201d');
                open = -1;
            } else if (open < 0 && opens(before, nearest(text, i, 1))) {
                open = i;
            }
        }
    }

    private static boolean opens(char before, char after) {
        boolean behindStop = before == ' ' || ".!?:,".indexOf(before) >= 0;
        return behindStop && Character.isLetter(after) && (Character.isUpperCase(after) || ":,".indexOf(before) >= 0);
    }

    private static boolean isFree(StringBuilder text, int at) {
        char c = text.charAt(at);
        boolean single = c == '\'' || c == '\u2018' || c == '\u2019';
        return single && isSpace(text, at - 1) && isSpace(text, at + 1);
    }

    private static boolean isSpace(StringBuilder text, int at) {
        return at < 0 || at >= text.length() || QuotationMark.isSpace(text.charAt(at));
    }

    /** The nearest character on one side that is not a space; at the edge of the text, a space. */
    private static char nearest(StringBuilder text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && QuotationMark.isSpace(text.charAt(i))) {
            i += step;
        }
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
