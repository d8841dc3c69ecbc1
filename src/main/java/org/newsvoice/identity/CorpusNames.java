package org.newsvoice.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsvoice.speaker.SpeakerKind;

/**
 * How many stories name each person, for weighing shared company: being named beside somebody who is in every story
 * says little. Immutable and thread-safe.
 *
 * @param stories how many stories there are
 * @param frequent stories by key of {@link Names#key}, for names of at least {@link #MIN_STORIES}
 * @param persons keys of names that only persons have
 */
public record CorpusNames(long stories, Map<String, Integer> frequent, Set<String> persons) {

    /** From how many stories on a name is counted. */
    public static final int MIN_STORIES = 3;

    /** Copies the collections. */
    public CorpusNames {
        frequent = Map.copyOf(frequent);
        persons = Set.copyOf(persons);
    }

    /** Counts the company of the names of a corpus held in memory. */
    static CorpusNames of(Iterable<NamedInStory> names) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> stories = new HashMap<>();
        Set<String> persons = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        for (NamedInStory named : names) {
            String key = Names.key(named.kind(), named.name());
            stories.merge(named.story(), 1, Integer::sum);
            counts.merge(key, 1, Integer::sum);
            (named.kind() == SpeakerKind.PERSON ? persons : bodies).add(key);
        }
        counts.values().removeIf(n -> n < MIN_STORIES);
        persons.removeAll(bodies);
        return new CorpusNames(stories.size(), counts, persons);
    }

    /** Whether {@code key} may name a firm or another body. */
    boolean canBeBody(String key) {
        return !persons.contains(key);
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
