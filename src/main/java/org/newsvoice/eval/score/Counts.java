package org.newsvoice.eval.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name, in the order in which the names first came up. For one thread. */
final class Counts {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, int more) {
        counts.merge(name, more, Integer::sum);
    }

    public int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    Map<String, Integer> all() {
        return counts;
    }
}
