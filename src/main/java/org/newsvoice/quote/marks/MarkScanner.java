package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.marks.QuotationMark.Shape;

/** Finds the double quotation marks of a paragraph: curly, straight, {@code ``...''}, {@code ''...''} and guillemets. */
final class MarkScanner {

    /** The first mark outside ASCII. */
    private static final char FIRST_RARE = '\u00ab';

    private final String text;
    private final TextSpan paragraph;

    MarkScanner(String text, TextSpan paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The marks in text order, without inches and the values of markup attributes. */
    List<QuotationMark> marks() {
        List<QuotationMark> marks = new ArrayList<>();
        boolean inAttribute = false;
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            int length = markLength(at);
            if (length == 0) {
                at++;
                continue;
            }
            char c = text.charAt(at);
            if (c == '"' && (inAttribute || before(at) == '=')) {
                inAttribute = !inAttribute;
            } else if (!(c == '"' && isInches(at))) {
                marks.add(new QuotationMark(at, at + length, shape(c), before(at), after(at + length)));
            }
            at += length;
        }
        return marks;
    }

    private int markLength(int at) {
        char c = text.charAt(at);
        if (c < FIRST_RARE && c != '"' && c != '\'' && c != '`') {
            return 0;
        }
        if ("\u201c\u201d\u201e\u201f\u00ab\u00bb\"".indexOf(c) >= 0) {
            return 1;
        }
        boolean doubled = (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && after(at + 1) == c;
        // Three in a row are a single mark beside a doubled one; the pair is then the outer two, which is as good here.
        return doubled ? 2 : 0;
    }

    private static Shape shape(char c) {
        return switch (c) {
            case '\u201c', '\u201e', '\u201f', '\u00ab', '`', '\u2018' -> Shape.OPENING;
            case '\u201d', '\u00bb', '\u2019' -> Shape.CLOSING;
            default -> Shape.STRAIGHT;
        };
    }

    /** Whether the straight mark at {@code at} measures: {@code 6'2"}, {@code 5-foot 3"}. */
    private boolean isInches(int at) {
        int i = at - 1;
        while (i >= paragraph.begin()
                && (Character.isDigit(text.charAt(i)) || ".\u00bd\u00bc\u00be".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        boolean number = text.substring(i + 1, at).chars().anyMatch(c -> c != '.');
        if (!number) {
            return false;
        }
        while (i > paragraph.begin() && " -".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < paragraph.begin()) {
            return false;
        }
        boolean afterFeetMark = "'\u2019\u2032".indexOf(text.charAt(i)) >= 0 && Character.isDigit(before(i));
        boolean afterFootWord = endsWith(i + 1, "foot") || endsWith(i + 1, "feet") || endsWith(i + 1, "ft");
        return afterFeetMark || afterFootWord;
    }

    private boolean endsWith(int end, String word) {
        int begin = end - word.length();
        boolean whole = begin == paragraph.begin() || (begin > 0 && !Character.isLetter(text.charAt(begin - 1)));
        return begin >= paragraph.begin() && whole && text.startsWith(word, begin);
    }

    private char before(int at) {
        return at > paragraph.begin() ? text.charAt(at - 1) : ' ';
    }

    private char after(int end) {
        return end < paragraph.end() ? text.charAt(end) : ' ';
    }
}
