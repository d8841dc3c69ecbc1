package org.newsvoice.dedup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.dedup.BodyText.Sentence;

/**
 * What the bodies of two stories share though their texts differ: headline, byline, line breaks, shapes of quotation marks, a
 * cut tail, added paragraphs. Both bodies are read as their letters and digits alone; where all of these are the same, the n-th
 * letter of the one is the n-th of the other, else the letters of a sentence are those of the same sentence there. With them
 * every shared passage has its place in both. Immutable and thread-safe.
 */
public final class SharedBody {

    private static final int NOWHERE = -1;
    /** Zones outside of the body that may have quotes. */
    private static final Set<ZoneKind> OUTSIDE_BODY = EnumSet.of(ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.CAPTION);

    private final Article from;
    private final Article to;
    private final BodyText fromBody;
    private final BodyText toBody;
    /** For each letter of the one its number in the other, or {@link #NOWHERE}. */
    private final int[] counterparts;

    private SharedBody(Article from, Article to) {
        this.from = from;
        this.to = to;
        this.fromBody = BodyText.of(from);
        this.toBody = BodyText.of(to);
        this.counterparts = new int[fromBody.size()];
        if (fromBody.sameLetters(toBody)) {
            Arrays.setAll(counterparts, i -> i);
        } else {
            Arrays.fill(counterparts, NOWHERE);
            alignSentences();
        }
    }

    /** What the bodies of the two stories share, be it nothing. */
    public static SharedBody of(Article from, Article to) {
        return new SharedBody(from, to);
    }

    /**
     * Where the passage {@code span} of the one story is in the other; empty when it is not wholly in one paragraph, or is
     * not there in one piece. A passage of the headline, the deck or a caption is there when the other story has the same
     * one. UTF-16 indexes.
     */
    public Optional<TextSpan> map(TextSpan span) {
        Optional<Zone> above = from.zones().stream()
                .filter(zone ->
                        OUTSIDE_BODY.contains(zone.kind()) && zone.span().contains(span))
                .findFirst();
        return above.isPresent() ? mapZone(above.get(), span) : mapBody(span);
    }

    private Optional<TextSpan> mapZone(Zone zone, TextSpan span) {
        String words = zone.span().of(from.text());
        return to.zones().stream()
                .filter(other -> other.kind() == zone.kind()
                        && other.span().of(to.text()).equals(words))
                .findFirst()
                .map(other -> span.shift(other.span().begin() - zone.span().begin()));
    }

    private Optional<TextSpan> mapBody(TextSpan span) {
        int first = fromBody.firstLetterAt(span.begin());
        int last = fromBody.firstLetterAt(span.end()) - 1;
        if (first > last || !inOneParagraph(span) || !inOnePiece(first, last)) {
            return Optional.empty();
        }
        int begin = toBody.place(counterparts[first]);
        for (int i = fromBody.place(first) - 1; i >= span.begin() && begin > 0; i--) {
            if (!alike(from.text().charAt(i), to.text().charAt(begin - 1))) {
                break;
            }
            begin--;
        }
        int end = afterLetter(to, toBody.place(counterparts[last]));
        for (int i = afterLetter(from, fromBody.place(last));
                i < span.end() && end < to.text().length();
                i++) {
            if (!alike(from.text().charAt(i), to.text().charAt(end))) {
                break;
            }
            end++;
        }
        return Optional.of(new TextSpan(begin, end));
    }

    /** Pairs sentences of the same words: with the one that follows the last pair, else with the first that is free. */
    private void alignSentences() {
        List<Sentence> targets = toBody.sentences();
        Map<Long, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            free.computeIfAbsent(targets.get(i).hash(), hash -> new ArrayDeque<>())
                    .add(i);
        }
        int next = 0;
        for (Sentence sentence : fromBody.sentences()) {
            Deque<Integer> places = free.getOrDefault(sentence.hash(), new ArrayDeque<>());
            boolean goesOn = next < targets.size() && places.remove(next);
            Integer place = goesOn ? Integer.valueOf(next) : places.poll();
            if (place != null && sameLetters(sentence, targets.get(place))) {
                for (int i = sentence.begin(); i < sentence.end(); i++) {
                    counterparts[i] = i - sentence.begin() + targets.get(place).begin();
                }
                next = place + 1;
            }
        }
    }

    private boolean sameLetters(Sentence one, Sentence other) {
        int n = one.end() - one.begin();
        if (n != other.end() - other.begin()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (fromBody.letter(one.begin() + i) != toBody.letter(other.begin() + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean inOnePiece(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (counterparts[i] == NOWHERE || counterparts[i] - counterparts[first] != i - first) {
                return false;
            }
        }
        return true;
    }

    private boolean inOneParagraph(TextSpan span) {
        return from.zones().stream()
                .anyMatch(
                        zone -> zone.kind() == ZoneKind.PARAGRAPH && zone.span().contains(span));
    }

    private static int afterLetter(Article article, int index) {
        return index + Character.charCount(article.text().codePointAt(index));
    }

    private static boolean alike(char one, char other) {
        return shape(one) == shape(other);
    }

    private static char shape(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '"', '`', '´', '‘', '’', '\'' -> '"';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
