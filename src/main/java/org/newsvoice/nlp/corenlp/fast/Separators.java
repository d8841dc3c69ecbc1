package org.newsvoice.nlp.corenlp.fast;

import java.util.List;

/** Where in a sentence words of nothing but commas, colons, semicolons and hyphens are. Immutable. */
final class Separators {

    /** No separator. */
    static final char NONE = 0;

    private final String[] words;
    private final int[] nextAt;
    private final int[] countBefore;

    Separators(List<String> words) {
        int n = words.size();
        this.words = words.toArray(String[]::new);
        nextAt = new int[n + 1];
        countBefore = new int[n + 1];
        nextAt[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            nextAt[i] = isSeparator(this.words[i]) ? i : nextAt[i + 1];
        }
        for (int i = 0; i < n; i++) {
            countBefore[i + 1] = countBefore[i] + (nextAt[i] == i ? 1 : 0);
        }
    }

    private static boolean isSeparator(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (",;:-，；：".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** The first character of the first separator from {@code from} to {@code to}, both included; {@link #NONE} if none. */
    char first(int from, int to) {
        int at = nextAt[from];
        return at > to || at == words.length ? NONE : words[at].charAt(0);
    }

    /** How many separators are between the two places. */
    int count(int from, int to) {
        return Math.max(0, countBefore[to] - countBefore[from + 1]);
    }
}
