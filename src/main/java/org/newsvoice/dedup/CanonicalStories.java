package org.newsvoice.dedup;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Chooses the canonical story of each cluster from pairs that are one story. Stories are taken in their order: each is a copy
 * of the least canonical story with which it makes a pair, else canonical itself. So every copy was compared with its
 * canonical story, and a chain of versions, each like the next, does not end in one cluster. Memory: one number for each copy.
 * For one thread at a time.
 */
public final class CanonicalStories {

    private final Set<Long> copies = new HashSet<>();
    private long previous = Long.MIN_VALUE;

    /**
     * Takes the next pair: places of two stories in the order of all stories, {@code lesser} before {@code story}; pairs come
     * sorted by story, then by lesser.
     *
     * @return {@code lesser} when it is the story's canonical story; empty when it is a copy itself or the story has one already
     */
    public OptionalLong add(long story, long lesser) {
        if (lesser >= story || story < previous) {
            throw new IllegalArgumentException("not in order: " + lesser + ", " + story + " after " + previous);
        }
        previous = story;
        if (copies.contains(lesser) || !copies.add(story)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(lesser);
    }
}
