package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * The person whom a header in capitals names: before the first comma, the title or the word that says where they work; else
 * behind the title (PRIME MINISTER ANA RUIZ).
 *
 * @param span the words of the name
 * @param certain whether the header says what the person is, too
 */
record HeaderName(TextSpan span, boolean certain) {

    private static final int MAX_WORDS = 4;

    /** The name in a header's words; null when they name nobody beyond doubt. */
    static @Nullable HeaderName find(String text, List<TextSpan> header) {
        List<TextSpan> segment = new ArrayList<>();
        int role = -1;
        boolean rest = false;
        boolean roleInRest = false;
        for (TextSpan word : header) {
            String plain = plain(word, text).of(text);
            if (rest) {
                roleInRest |= HeaderWords.isRole(plain);
                continue;
            }
            if (HeaderWords.isConnector(plain)) {
                rest = true;
                continue;
            }
            if (plain.indexOf('/') >= 0 || plain.isEmpty()) {
                segment.clear();
                continue;
            }
            role = HeaderWords.isRole(plain) ? segment.size() : role;
            segment.add(plain(word, text));
            rest = word.of(text).endsWith(",") && !word.of(text).startsWith(",");
        }
        if (!rest && role < 0) {
            return null;
        }
        int first = firstRole(segment, text);
        List<TextSpan> behind = segment.subList(role + 1, segment.size());
        List<TextSpan> before = first < 0 ? segment : segment.subList(0, first);
        if (role >= 0 && isName(behind, text)) {
            return new HeaderName(cover(behind), true);
        }
        return isName(before, text) ? new HeaderName(cover(before), role >= 0 || roleInRest) : null;
    }

    private static int firstRole(List<TextSpan> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            if (HeaderWords.isRole(words.get(i).of(text))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(List<TextSpan> words, String text) {
        return words.size() >= 2
                && words.size() <= MAX_WORDS
                && words.stream().allMatch(word -> HeaderWords.canName(word.of(text)))
                && words.get(words.size() - 1).length() > 1;
    }

    private static TextSpan cover(List<TextSpan> words) {
        return words.get(0).cover(words.get(words.size() - 1));
    }

    /** The word without bullets, brackets, commas and colons around it. */
    private static TextSpan plain(TextSpan word, String text) {
        int begin = word.begin();
        int end = word.end();
        while (begin < end && "*\u2022([".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && ",:;)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextSpan(begin, end);
    }
}
