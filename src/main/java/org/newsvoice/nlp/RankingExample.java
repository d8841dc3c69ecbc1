package org.newsvoice.nlp;

import java.util.List;
import java.util.Set;

/**
 * A choice that people have made, to learn from.
 *
 * @param candidates the features of each candidate, by name
 * @param right the indexes of the candidates that are right; any of them will do; at least one
 */
public record RankingExample(List<List<String>> candidates, Set<Integer> right) {

    /** Copies the collections. */
    public RankingExample {
        candidates = candidates.stream().map(List::copyOf).toList();
        right = Set.copyOf(right);
        if (right.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn from a choice without a right candidate");
        }
    }
}
