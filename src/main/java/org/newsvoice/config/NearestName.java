package org.newsvoice.config;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt name may have meant: the known one with the fewest edits (Levenshtein). Stateless. */
public final class NearestName {

    private NearestName() {}

    /** The one of {@code known}, which is not empty, that is nearest to {@code name}. */
    public static String of(String name, Collection<String> known) {
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(candidate -> edits.apply(name, candidate)))
                .orElseThrow();
    }
}
