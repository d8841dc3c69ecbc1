package org.newsvoice.aggregate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each of some names was seen. Immutable; {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param counts name to times seen, sorted by name
 */
public record NameCounts(SortedMap<String, Long> counts) {

    /** Nothing seen. */
    public static final NameCounts EMPTY = new NameCounts(new TreeMap<>());

    /** Copies the map. */
    public NameCounts {
        counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** One name, seen once; nothing for null. */
    public static NameCounts of(@Nullable String name) {
        return name == null ? EMPTY : new NameCounts(new TreeMap<>(Map.of(name, 1L)));
    }

    /** One name, seen {@code n} times. */
    public static NameCounts of(String name, long n) {
        return new NameCounts(new TreeMap<>(Map.of(name, n)));
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

    /** The name seen most often, the first by its letters among equals; null when nothing was seen. */
    public @Nullable String mostFrequent() {
        String best = null;
        long most = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
