package org.newsvoice.article;

import java.util.Arrays;

/**
 * Translates UTF-16 indexes into Unicode code points, the unit of every published offset. Costs nothing for text without
 * supplementary characters. Immutable and thread-safe.
 */
public final class CodePointOffsets {

    /** Indexes of the low surrogates of the text's surrogate pairs, ascending. */
    private final int[] lowSurrogates;

    private CodePointOffsets(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** The translation for {@code text}. */
    public static CodePointOffsets of(String text) {
        int[] found = new int[0];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, 2 * n));
                }
                found[n++] = i;
            }
        }
        return new CodePointOffsets(Arrays.copyOf(found, n));
    }

    /** The number of code points before the UTF-16 index {@code index}. */
    public int at(int index) {
        if (lowSurrogates.length == 0) {
            return index;
        }
        int place = Arrays.binarySearch(lowSurrogates, index);
        int pairsBefore = place >= 0 ? place : -place - 1;
        return index - pairsBefore;
    }

    /** The UTF-16 index that comes after {@code codePoints} code points: the inverse of {@link #at}. */
    public int index(int codePoints) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int pair = (low + high) >>> 1;
            // The pair's own code point number is its high surrogate's index less the pairs before it.
            if (lowSurrogates[pair] - 1 - pair < codePoints) {
                low = pair + 1;
            } else {
                high = pair;
            }
        }
        return codePoints + low;
    }

    /** A span in code points back in UTF-16 indexes: the inverse of {@link #of(TextSpan)}. */
    public TextSpan indexes(TextSpan span) {
        return new TextSpan(index(span.begin()), index(span.end()));
    }

    /** {@code span} in code points. */
    public TextSpan of(TextSpan span) {
        return new TextSpan(at(span.begin()), at(span.end()));
    }
}
