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

    /** {@code span} in code points. */
    public TextSpan of(TextSpan span) {
        return new TextSpan(at(span.begin()), at(span.end()));
    }
}
