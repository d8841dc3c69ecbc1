package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.article.TextSpan;

/**
 * An opening single mark in a paragraph with its closing one. An apostrophe is the same character: within a word, before what
 * is left of one (’til, ’90s) and after a plural's s (the nurses’ rota) it is none.
 *
 * @param span from the opening mark to after the closing one, or to the paragraph's end
 * @param closed whether there is a closing one
 * @param likeSpeech whether a comma or a stop is on either side of it
 */
record SinglePair(TextSpan span, boolean closed, boolean likeSpeech) {

    private static final Set<String> CLIPPED = Set.of(
            "em", "til", "till", "tis", "twas", "cause", "cos", "bout", "round", "n", "n'", "n\u2019", "tween", "neath",
            "fraid", "sup", "kay", "ere", "cuz", "nuff", "gainst");

    private static final String STOPS = ",.!?\u2026\u2013\u2014-;:";

    /** The pairs of a paragraph, in text order, without overlap. */
    static List<SinglePair> of(String text) {
        List<SinglePair> pairs = new ArrayList<>();
        int next = opening(text, 0);
        while (next < text.length()) {
            int open = next;
            int close = closing(text, open);
            if (close < 0) {
                pairs.add(new SinglePair(new TextSpan(open, text.length()), false, false));
                next = opening(text, open + 1);
            } else {
                pairs.add(new SinglePair(new TextSpan(open, close + 1), true, isLikeSpeech(text, close)));
                next = opening(text, close + 1);
            }
        }
        return pairs;
    }

    /** The first opening mark from {@code from} on, or the text's length. */
    private static int opening(String text, int from) {
        int i = from;
        while (i < text.length() && !opens(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (!isMark(c) || c == '\u2019' || at + 1 >= text.length()) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean free = QuotationMark.isSpace(before) || "([-\u2013\u2014\u201c\"/".indexOf(before) >= 0;
        boolean words = Character.isLetterOrDigit(after)
                || "([\u2026.$\u00a3\u20ac\u201c\"".indexOf(after) >= 0
                || isClippedFirst(text, at + 1);
        return free && words && !isClipped(text, at);
    }

    /** Whether speech begins with a clipped word: ‘’Tis late,’ */
    private static boolean isClippedFirst(String text, int at) {
        boolean apostrophe = text.charAt(at) == '\u2019' && at + 1 < text.length();
        return apostrophe && Character.isLetter(text.charAt(at + 1)) && isClipped(text, at);
    }

    /** Whether the mark stands for what was left out: 'em, '90s, rock 'n' roll. */
    private static boolean isClipped(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        return word.matches("\\d\\d(s|0s)?")
                || word.matches("\\d0s")
                || CLIPPED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The mark that closes what {@code open} opens; -1 when none does. */
    private static int closing(String text, int open) {
        int plural = -1;
        for (int i = open + 2; i < text.length(); i++) {
            if (closes(text, i)) {
                boolean stop = isLikeSpeech(text, i);
                if (stop || !endsPlural(text, i)) {
                    return i;
                }
                plural = plural < 0 ? i : plural;
            } else if (opens(text, i)) {
                return plural >= 0 ? plural : closingAfterInner(text, i);
            }
        }
        return plural;
    }

    /** The mark that closes the outer pair when the opening one at {@code inner} has its own before it. */
    private static int closingAfterInner(String text, int inner) {
        int own = -1;
        for (int i = inner + 2; i < text.length(); i++) {
            if (opens(text, i)) {
                return -1;
            }
            if (closes(text, i) && !(endsPlural(text, i) && !isLikeSpeech(text, i))) {
                if (own >= 0) {
                    return i;
                }
                own = i;
            }
        }
        return -1;
    }

    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        if (!isMark(c) || c == '`') {
            return false;
        }
        boolean wordFollows = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        char before = text.charAt(at - 1);
        // rock ’n’ roll
        if ((before == 'n' || before == 'N')
                && at > 2
                && isMark(text.charAt(at - 2))
                && QuotationMark.isSpace(text.charAt(at - 3))) {
            return false;
        }
        boolean spaced = QuotationMark.isSpace(before) && at > 1 && STOPS.indexOf(text.charAt(at - 2)) >= 0;
        return !wordFollows && (!QuotationMark.isSpace(before) || spaced);
    }

    /** After an s, with a word behind: the mark may belong to a plural. So may one after a clipped -in'. */
    private static boolean endsPlural(String text, int at) {
        boolean wordBehind =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2));
        char before = Character.toLowerCase(text.charAt(at - 1));
        boolean clipped = at > 4 && text.startsWith("in", at - 2) && Character.isLetter(text.charAt(at - 3));
        return wordBehind && (before == 's' || before == 'z' || clipped);
    }

    private static boolean isLikeSpeech(String text, int close) {
        char before = text.charAt(close - 1);
        char last = QuotationMark.isSpace(before) ? text.charAt(close - 2) : before;
        boolean stopBehind = close + 1 < text.length() && ",.!?;:".indexOf(text.charAt(close + 1)) >= 0;
        return STOPS.indexOf(last) >= 0 || stopBehind;
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
    }
}
