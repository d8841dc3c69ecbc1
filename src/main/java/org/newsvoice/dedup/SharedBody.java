package org.newsvoice.dedup;

import java.util.Arrays;
import java.util.Optional;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/**
 * The body that two stories share though their texts differ: headline, byline, line breaks, shapes of quotation marks. Both
 * bodies are read as their letters and digits alone; where these are the same, the n-th letter of the one is the n-th of
 * the other, and with it every passage has its place in both. Immutable and thread-safe.
 */
public final class SharedBody {

    private final Article from;
    private final Article to;
    private final int[] fromLetters;
    private final int[] toLetters;

    private SharedBody(Article from, Article to, int[] fromLetters, int[] toLetters) {
        this.from = from;
        this.to = to;
        this.fromLetters = fromLetters;
        this.toLetters = toLetters;
    }

    /** The body that the two stories share; empty when their bodies are not the same letters. */
    public static Optional<SharedBody> find(Article from, Article to) {
        int[] fromLetters = letters(from);
        int[] toLetters = letters(to);
        if (fromLetters.length != toLetters.length) {
            return Optional.empty();
        }
        for (int i = 0; i < fromLetters.length; i++) {
            if (folded(from, fromLetters[i]) != folded(to, toLetters[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new SharedBody(from, to, fromLetters, toLetters));
    }

    /** Where the passage {@code span} of the one story stands in the other; empty when it is not wholly of the body. */
    public Optional<TextSpan> map(TextSpan span) {
        int first = firstLetter(span.begin());
        int last = firstLetter(span.end()) - 1;
        if (first > last || !inOneParagraph(span)) {
            return Optional.empty();
        }
        int begin = toLetters[first];
        for (int i = fromLetters[first] - 1; i >= span.begin() && begin > 0; i--) {
            if (!alike(from.text().charAt(i), to.text().charAt(begin - 1))) {
                break;
            }
            begin--;
        }
        int width = Character.charCount(from.text().codePointAt(fromLetters[last]));
        int end = toLetters[last] + width;
        for (int i = fromLetters[last] + width;
                i < span.end() && end < to.text().length();
                i++) {
            if (!alike(from.text().charAt(i), to.text().charAt(end))) {
                break;
            }
            end++;
        }
        return Optional.of(new TextSpan(begin, end));
    }

    private boolean inOneParagraph(TextSpan span) {
        return from.zones().stream()
                .anyMatch(
                        zone -> zone.kind() == ZoneKind.PARAGRAPH && zone.span().contains(span));
    }

    /** Number of the first letter at or after an index. */
    private int firstLetter(int index) {
        int place = Arrays.binarySearch(fromLetters, index);
        return place >= 0 ? place : -place - 1;
    }

    private static boolean alike(char one, char other) {
        return shape(one) == shape(other);
    }

    private static char shape(char mark) {
        return switch (mark) {
            case '“', '”', '„', '«', '»', '"', '`', '´', '‘', '’', '\'' -> '"';
            default -> Character.isWhitespace(mark) || Character.isSpaceChar(mark) ? ' ' : mark;
        };
    }

    private static int folded(Article article, int index) {
        return Character.toLowerCase(article.text().codePointAt(index));
    }

    private static int[] letters(Article article) {
        String text = article.text();
        int[] found = new int[text.length()];
        int n = 0;
        for (Zone zone : article.zones()) {
            if (zone.kind() == ZoneKind.PARAGRAPH) {
                int c;
                for (int i = zone.span().begin(); i < zone.span().end(); i += Character.charCount(c)) {
                    c = text.codePointAt(i);
                    if (Character.isLetterOrDigit(c)) {
                        found[n++] = i;
                    }
                }
            }
        }
        return Arrays.copyOf(found, n);
    }
}
