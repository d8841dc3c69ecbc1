package org.newsvoice.article;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A set of stretches of a text; those that touch or overlap are merged. Immutable. */
public final class SpanSet {

    /** No stretch at all. */
    public static final SpanSet NONE = of(java.util.List.of());

    /** Begin to end, disjoint. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    private SpanSet() {}

    /** The set of {@code spans}, in any order. */
    public static SpanSet of(Collection<TextSpan> spans) {
        SpanSet set = new SpanSet();
        for (TextSpan span : spans.stream().sorted().toList()) {
            Map.Entry<Integer, Integer> last = set.ends.lastEntry();
            if (last != null && span.begin() <= last.getValue()) {
                set.ends.put(last.getKey(), Math.max(last.getValue(), span.end()));
            } else {
                set.ends.put(span.begin(), span.end());
            }
        }
        return set;
    }

    /** Whether {@code span} lies wholly within the set. */
    public boolean contains(TextSpan span) {
        Map.Entry<Integer, Integer> at = ends.floorEntry(span.begin());
        return at != null && span.end() <= at.getValue();
    }
}
