package org.newsvoice.dedup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/**
 * A story's body reduced to what its copies have in common: its letters and digits without case and accents, cut into
 * {@link Sentence sentences}. Immutable and thread-safe; a pure function of the article.
 */
final class BodyText {

    private static final int ASCII = 128;

    /** Words that report speech; a sentence with one of them may be speech. */
    private static final Set<String> REPORTING =
            Set.of("said", "says", "say", "told", "tells", "according", "asked", "added", "announced", "wrote");

    private final int[] letters;
    private final int[] places;
    private final List<Sentence> sentences;

    private BodyText(int[] letters, int[] places, List<Sentence> sentences) {
        this.letters = letters;
        this.places = places;
        this.sentences = List.copyOf(sentences);
    }

    /** The body of {@code article}: its paragraphs. */
    static BodyText of(Article article) {
        Reader reader = new Reader(article.text());
        for (Zone zone : article.zones()) {
            if (zone.kind() == ZoneKind.PARAGRAPH) {
                reader.read(zone.span().begin(), zone.span().end());
            }
        }
        return new BodyText(
                Arrays.copyOf(reader.letters, reader.n), Arrays.copyOf(reader.places, reader.n), reader.sentences);
    }

    /** How many letters the body has. */
    int size() {
        return letters.length;
    }

    /** The n-th letter: a lower-case code point. */
    int letter(int n) {
        return letters[n];
    }

    /** UTF-16 index in the text of the character that the n-th letter is, or is part of. */
    int place(int n) {
        return places[n];
    }

    /** Number of the first letter that is at or after a UTF-16 index. */
    int firstLetterAt(int index) {
        int found = Arrays.binarySearch(places, index);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && places[found - 1] == index) {
            found--;
        }
        return found;
    }

    /** The sentences in text order; together they hold every letter once. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** Whether both bodies are the same letters. */
    boolean sameLetters(BodyText other) {
        return Arrays.equals(letters, other.letters);
    }

    /**
     * A sentence, or some short ones together.
     *
     * @param begin number of its first letter
     * @param end number of the letter after its last
     * @param hash see {@link SentenceHash}
     */
    record Sentence(int begin, int end, long hash) {}

    /** Reads paragraphs, one after the other. */
    private static final class Reader {

        private final String text;
        private int[] letters;
        private int[] places;
        private int n;
        private final List<Sentence> sentences = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private SentenceHash hash = new SentenceHash();
        private int begin;

        Reader(String text) {
            this.text = text;
            this.letters = new int[text.length()];
            this.places = new int[text.length()];
        }

        void read(int from, int to) {
            boolean stopped = false;
            int c;
            for (int i = from; i < to; i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (Character.isLetterOrDigit(c)) {
                    stopped = false;
                    add(c, i);
                } else if (!isPartOfWord(c)) {
                    endWord();
                    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                    if (c == '.' || c == '!' || c == '?' || c == '…') {
                        stopped = true;
                    } else if (space && (stopped && hash.words() >= SentenceHash.MIN_WORDS)) {
                        endSentence();
                        stopped = false;
                    } else if (space) {
                        stopped = false;
                    } else if (isQuotationMark(c, i)) {
                        hash.addSpeech();
                    }
                    if (hash.words() == SentenceHash.MAX_WORDS) {
                        endSentence();
                    }
                }
            }
            endWord();
            endSentence();
        }

        private void add(int c, int index) {
            if (c < ASCII) {
                append(Character.toLowerCase(c), index);
            } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .forEach(letter -> append(Character.toLowerCase(letter), index));
            }
        }

        private void append(int letter, int index) {
            if (n == letters.length) {
                // A compatibility form may stand for many letters.
                letters = Arrays.copyOf(letters, n * 2 + 1);
                places = Arrays.copyOf(places, n * 2 + 1);
            }
            letters[n] = letter;
            places[n++] = index;
            word.appendCodePoint(letter);
        }

        private void endWord() {
            if (!word.isEmpty()) {
                String ended = word.toString();
                hash.addWord(ended);
                if (REPORTING.contains(ended)) {
                    hash.addSpeech();
                }
                word.setLength(0);
            }
        }

        private void endSentence() {
            if (hash.words() > 0) {
                sentences.add(new Sentence(begin, n, hash.value()));
            }
            hash = new SentenceHash();
            begin = n;
        }

        private static boolean isPartOfWord(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        }

        private boolean isQuotationMark(int c, int index) {
            return switch (c) {
                case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '`' -> true;
                // An apostrophe is between letters.
                case '\'', '‘', '’', '‚', '‛' -> !between(index);
                default -> false;
            };
        }

        private boolean between(int index) {
            return index > 0
                    && index + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(index - 1))
                    && Character.isLetterOrDigit(text.charAt(index + 1));
        }
    }
}
