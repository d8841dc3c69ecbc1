package org.newsvoice.dedup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import org.newsvoice.dedup.BodySignature.Likeness;

/**
 * Chooses the canonical story of each cluster. Stories are taken in their order: each is a copy of the least canonical story
 * to which it is at least related and with which, or with a copy of which, it is the same; else it is canonical itself. So
 * every copy was compared with its canonical story, and a chain of versions, each like the next, does not end in one cluster.
 * Memory: two numbers for each copy. For one thread at a time.
 */
public final class CanonicalStories {

    private final Map<Long, Long> canonicalOf = new HashMap<>();
    private long previous = Long.MIN_VALUE;

    /** Learns of a copy and its canonical story, both of earlier batches, before they are named to {@link #add}. */
    public void know(long copy, long canonical) {
        canonicalOf.put(copy, canonical);
    }

    /**
     * Takes the next story, by its place in the order of all stories.
     *
     * @param story its place, after those of all stories taken before
     * @param alike places of stories before it and how alike it is to them, none {@link Likeness#NONE}
     * @return the place of its canonical story; empty when it is canonical itself
     */
    public OptionalLong add(long story, SortedMap<Long, Likeness> alike) {
        if (story <= previous || (!alike.isEmpty() && alike.lastKey() >= story)) {
            throw new IllegalArgumentException("not in order: " + story + " after " + previous + ", like " + alike);
        }
        previous = story;
        Set<Long> clusters = new HashSet<>();
        alike.forEach((lesser, likeness) -> {
            if (likeness == Likeness.SAME) {
                clusters.add(canonicalOf.getOrDefault(lesser, lesser));
            }
        });
        for (long lesser : alike.keySet()) {
            if (clusters.contains(lesser)) {
                canonicalOf.put(story, lesser);
                return OptionalLong.of(lesser);
            }
        }
        return OptionalLong.empty();
    }
}
