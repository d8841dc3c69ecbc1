package org.newsvoice.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * How many stories name each person, for weighing shared company: being named beside somebody who is in every story
 * says little. Immutable and thread-safe.
 *
 * @param stories how many stories there are
 * @param frequent stories by key of {@link Names#key}, for names of at least {@link #MIN_STORIES}
 */
public record CorpusNames(long stories, Map<String, Integer> frequent) {

    /** From how many stories on a name is counted. */
    public static final int MIN_STORIES = 3;

    /** Copies the map. */
    public CorpusNames {
        frequent = Map.copyOf(frequent);
    }

    /** Counts the company of the names of a corpus held in memory. */
    static CorpusNames of(Iterable<NamedInStory> names) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> stories = new HashMap<>();
        for (NamedInStory named : names) {
            stories.merge(named.story(), 1, Integer::sum);
            counts.merge(Names.key(named.kind(), named.name()), 1, Integer::sum);
        }
        counts.values().removeIf(n -> n < MIN_STORIES);
        return new CorpusNames(stories.size(), counts);
    }

    /** In how many stories a name is; 1 for names that are not frequent. */
    int storiesOf(String key) {
        return frequent.getOrDefault(key, 1);
    }

    /** What sharing {@code key} as company is worth: log of how rare it is, 0 for what one story in five names. */
    double weight(String key) {
        double share = (storiesOf(key) + 1.0) / (stories + 20.0);
        return Math.max(0, Math.log(0.2 / share));
    }
}
