package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups the stories that give one name: two stories are linked when their titles share a word, when one's title names the
 * other's company, or when both have rare company in common. Linear in the stories.
 */
final class SharedFeatures {

    /** From what {@link CorpusNames#weight} on company is rare: what one story in fourteen names. */
    static final double RARE = 1.0;

    private final int[] parent;

    private SharedFeatures(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /**
     * @param indices of names in {@code names}
     * @return the indices in groups, each in the given order
     */
    static List<List<Integer>> link(List<Integer> indices, List<NamedInStory> names, CorpusNames corpus) {
        SharedFeatures groups = new SharedFeatures(indices.size());
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < indices.size(); i++) {
            for (String feature : of(names.get(indices.get(i)), corpus)) {
                Integer first = firstWith.putIfAbsent(feature, i);
                if (first != null) {
                    groups.parent[groups.root(i)] = groups.root(first);
                }
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < indices.size(); i++) {
            members.computeIfAbsent(groups.root(i), r -> new ArrayList<>()).add(indices.get(i));
        }
        return new ArrayList<>(members.values());
    }

    private static Collection<String> of(NamedInStory named, CorpusNames corpus) {
        Set<String> features = new LinkedHashSet<>(TitleTerms.of(named.title()));
        for (String other : named.company()) {
            if (corpus.weight(other) >= RARE) {
                features.add("with " + other);
                if (corpus.canBeBody(other)) {
                    features.add(firstWord(other));
                }
            }
        }
        return features;
    }

    static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
