package org.newsvoice.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Whom a given name alone means: the one person who has nearly all stories with this given name in full, where many stories have
 * it, and hardly one has it as a family name. Immutable after {@link #of}.
 */
final class GivenNames {

    private static final int MIN_STORIES = 10;
    private static final double SHARE = 0.95;
    /** Somebody who has only one name is called by it more often. */
    private static final double MAX_ALONE = 0.5;

    private final Map<String, Map<String, Integer>> entities = new HashMap<>();
    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    private GivenNames() {}

    /** Counts the persons that are resolved; {@code resolved} has an answer for each of {@code names}. */
    static GivenNames of(List<NamedInStory> names, List<ResolvedName> resolved) {
        GivenNames given = new GivenNames();
        for (int i = 0; i < names.size(); i++) {
            PersonName name = names.get(i).kind() == SpeakerKind.PERSON
                    ? PersonName.of(names.get(i).name())
                    : PersonName.NOBODY;
            if (!name.isAlone()) {
                given.families.merge(name.family(), 1, Integer::sum);
                given.entities
                        .computeIfAbsent(name.given(), g -> new TreeMap<>())
                        .merge(resolved.get(i).entity(), 1, Integer::sum);
            } else if (!name.isEmpty()) {
                given.alone.merge(name.family(), 1, Integer::sum);
            }
        }
        return given;
    }

    /** The person that a name of one word means; null where it may be another's, or an office says who it is. */
    @Nullable
    String entityOf(NamedInStory named) {
        String word = PersonName.of(named.name()).family();
        Map<String, Integer> holders = entities.getOrDefault(word, Map.of());
        String best = null;
        int most = 0;
        int sum = 0;
        for (Map.Entry<String, Integer> holder : holders.entrySet()) {
            sum += holder.getValue();
            if (holder.getValue() > most) {
                most = holder.getValue();
                best = holder.getKey();
            }
        }
        sum += families.getOrDefault(word, 0);
        boolean clear = most >= MIN_STORIES && most >= SHARE * sum && alone.getOrDefault(word, 0) <= MAX_ALONE * most;
        return clear && named.title() == null ? best : null;
    }
}
