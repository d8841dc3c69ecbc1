package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * Finds paragraphs that lost their line break and kept two spaces or more instead, as Reuters' site of 2006 to 2008 has them
 * ({@code ... he said.  The company ...}). Two spaces after a sentence are also a typist's habit; which it is the text tells as
 * a whole: see {@link #marksParagraphs}.
 */
final class GluedParagraphs {

    private static final int CERTAIN_RUN = 4;
    private static final int MAX_CROSSHEAD_CHARS = 60;

    private GluedParagraphs() {}

    /**
     * Whether wide gaps divide paragraphs in this text: a typist uses them after every sentence, so a text that has narrow
     * gaps after sentences too (at least one in ten) uses the wide ones for something else; a few strays among many are neither.
     */
    static boolean marksParagraphs(String text, TextSpan part) {
        int narrow = 0;
        int wide = 0;
        for (int i = part.begin() + 1; i < part.end(); i++) {
            if (isGap(text.charAt(i)) && !isGap(text.charAt(i - 1))) {
                int end = gapEnd(text, i, part.end());
                if (end < part.end() && endsSentence(text, part.begin(), i) && opensSentence(text, end, part.end())) {
                    if (end - i > 1) {
                        wide++;
                    } else if (longWordEnds(text, part.begin(), i)) {
                        narrow++;
                    }
                }
                i = end - 1;
            }
        }
        return narrow * 10 >= narrow + wide && wide * 4 >= narrow && wide > 0;
    }

    /** {@code line} cut at its wide gaps. */
    static List<TextSpan> split(String text, TextSpan line) {
        List<TextSpan> pieces = new ArrayList<>();
        int begin = line.begin();
        for (int i = line.begin() + 1; i < line.end(); i++) {
            if (!isGap(text.charAt(i)) || isGap(text.charAt(i - 1))) {
                continue;
            }
            int end = gapEnd(text, i, line.end());
            boolean wide = end - i > 1 && end < line.end();
            if (wide
                    && (end - i >= CERTAIN_RUN
                            || divides(text, new TextSpan(begin, i), new TextSpan(end, line.end())))) {
                pieces.add(new TextSpan(begin, i));
                begin = end;
            }
            i = end - 1;
        }
        pieces.add(new TextSpan(begin, line.end()));
        return pieces;
    }

    private static boolean divides(String text, TextSpan before, TextSpan after) {
        return opensSentence(text, after.begin(), after.end())
                && (endsSentence(text, before.begin(), before.end())
                        || (isCrosshead(text, before.trim(text))
                                && !isDateline(text, before.cover(after))
                                && !goesOn(text, before, after)));
    }

    /** Whether a list in capitals was only wrapped here: {@code ANA RUIZ, HEAD OF  RESEARCH, QUAY BANK}. */
    private static boolean goesOn(String text, TextSpan before, TextSpan after) {
        return before.of(text).indexOf(',') >= 0
                && after.length() > 1
                && Character.isUpperCase(text.charAt(after.begin()))
                && Character.isUpperCase(text.charAt(after.begin() + 1));
    }

    /** Whether the capitals are those of a place: {@code NEW YORK  Jan 18 (Reuters) - }. */
    private static boolean isDateline(String text, TextSpan line) {
        int end = Math.min(line.end(), line.begin() + Dateline.MAX_CHARS);
        return Dateline.find(text.substring(line.trim(text).begin(), end)).isPresent();
    }

    /** A heading within the story: {@code HUMAN RIGHTS}. */
    private static boolean isCrosshead(String text, TextSpan piece) {
        if (piece.length() < 5 || piece.length() > MAX_CROSSHEAD_CHARS) {
            return false;
        }
        String words = piece.of(text);
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() >= 5;
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }

    private static int gapEnd(String text, int from, int end) {
        int i = from;
        while (i < end && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the words before {@code end} close a sentence, marks and brackets behind it included. */
    static boolean endsSentence(String text, int begin, int end) {
        int i = end - 1;
        while (i > begin && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i > begin && ".!?…؟。".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) != ' ';
    }

    private static boolean longWordEnds(String text, int begin, int end) {
        int i = end - 1;
        while (i > begin && !Character.isLetter(text.charAt(i))) {
            i--;
        }
        return i - 2 > begin
                && Character.isLowerCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2));
    }

    private static boolean opensSentence(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '(') {
            return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
        }
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘«*-–—".indexOf(c) >= 0;
    }
}
