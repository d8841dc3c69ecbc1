package org.newsvoice.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A set of stretches of a text; those that touch or overlap are merged. Immutable. */
public final class SpanSet {

    /** No stretch at all. */
    public static final SpanSet NONE = of(List.of());

    /** Where each stretch begins, ascending; they are disjoint. */
    private final int[] begins;

    private final int[] ends;

    private SpanSet(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** The set of {@code spans}, in any order. */
    public static SpanSet of(Collection<TextSpan> spans) {
        int[] begins = new int[spans.size()];
        int[] ends = new int[spans.size()];
        int n = 0;
        for (TextSpan span : spans.stream().sorted().toList()) {
            if (n > 0 && span.begin() <= ends[n - 1]) {
                ends[n - 1] = Math.max(ends[n - 1], span.end());
            } else {
                begins[n] = span.begin();
                ends[n++] = span.end();
            }
        }
        return new SpanSet(Arrays.copyOf(begins, n), Arrays.copyOf(ends, n));
    }

    /** Whether {@code span} lies wholly within the set. */
    public boolean contains(TextSpan span) {
        int found = Arrays.binarySearch(begins, span.begin());
        int at = found < 0 ? -found - 2 : found;
        return at >= 0 && span.end() <= ends[at];
    }

    /** Whether {@code span} shares a character with the set. */
    public boolean overlaps(TextSpan span) {
        int found = Arrays.binarySearch(begins, span.end() - 1);
        int at = found < 0 ? -found - 2 : found;
        return at >= 0 && ends[at] > span.begin();
    }
}
