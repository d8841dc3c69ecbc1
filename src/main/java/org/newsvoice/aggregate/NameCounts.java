package org.newsvoice.aggregate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each of some names was seen; 0 for a name that is known but was not seen where it counts. Immutable; {@code plus} is
 * associative and commutative, with {@link #EMPTY}.
 *
 * @param counts name to times seen, sorted by name
 */
public record NameCounts(SortedMap<String, Long> counts) {

    /** A possessive is taken for the name's own form when the name without it is not rarer than by this factor. */
    private static final long MIN_OWNER_SHARE = 3;

    /** Nothing seen. */
    public static final NameCounts EMPTY = new NameCounts(new TreeMap<>());

    /** Copies the map. */
    public NameCounts {
        counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** One name, seen {@code times}; nothing for null. */
    public static NameCounts of(@Nullable String name, long times) {
        return name == null ? EMPTY : new NameCounts(new TreeMap<>(Map.of(name, times)));
    }

    /** Both together. */
    public NameCounts plus(NameCounts other) {
        if (other.counts.isEmpty()) {
            return this;
        }
        if (counts.isEmpty()) {
            return other;
        }
        TreeMap<String, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((name, n) -> sum.merge(name, n, Long::sum));
        return new NameCounts(sum);
    }

    /** The name seen most often, the first by its letters among equals, the longest of those never seen, no possessive; null without a name. */
    public @Nullable String mostFrequent() {
        String best = null;
        long most = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            boolean longer = most == 0 && (best == null || entry.getKey().length() > best.length());
            if (entry.getValue() > most || longer) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? null : withoutPossessive(best, most);
    }

    /** "Yahoo" for "Yahoo's" where both were seen; "Macy's", which hardly anybody calls "Macy", stays. */
    private String withoutPossessive(String name, long times) {
        if (!name.endsWith("'s") && !name.endsWith("’s")) {
            return name;
        }
        String owner = name.substring(0, name.length() - 2);
        Long alone = counts.get(owner);
        return alone != null && (alone + 1) * MIN_OWNER_SHARE >= times ? owner : name;
    }
}
