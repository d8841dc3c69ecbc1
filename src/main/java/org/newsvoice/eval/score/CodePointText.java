package org.newsvoice.eval.score;

import org.newsvoice.article.TextSpan;

/**
 * A text by code points, with the ideas of white space, letters and digits that the gold files were made with (Python's).
 * Immutable.
 */
public final class CodePointText {

    private final int[] points;

    public CodePointText(String text) {
        this.points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    int at(int index) {
        return points[index];
    }

    /** Number of words, separated by white space, in a stretch; what is beyond the text is left out. */
    int countWords(TextSpan span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.begin(); i < Math.min(span.end(), points.length); i++) {
            boolean space = isSpace(points[i]);
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    static boolean isLetterOrDigit(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }
}
