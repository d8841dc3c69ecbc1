package org.newsvoice.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes for those who kept the ids of a batch that is resolved again because an earlier one came late: no id of it differs
 * from the one it was published with without a row. Stateless.
 */
public final class MovedIds {

    private static final String WHY = "an earlier batch came later";

    private MovedIds() {}

    /**
     * The changes that no other change says.
     *
     * @param names of the batch
     * @param published for each the id that it was published with; null where it had none
     * @param ids for each the id it has now
     * @param changes all others up to the batch, and its own
     */
    public static List<SpeakerChange> of(
            List<NamedInStory> names,
            List<@Nullable String> published,
            List<String> ids,
            Collection<SpeakerChange> changes) {
        Map<String, String> now = SpeakerChange.redirects(changes);
        Set<String> told = new HashSet<>();
        changes.forEach(change -> told.add(now.getOrDefault(change.fromId(), change.fromId()) + " "
                + now.getOrDefault(change.toId(), change.toId())));
        Map<String, SpeakerChange> moved = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String from = published.get(i);
            String to = ids.get(i);
            if (from != null) {
                String before = now.getOrDefault(from, from);
                String after = now.getOrDefault(to, to);
                if (!before.equals(after) && !told.contains(before + " " + after)) {
                    String name = names.get(i).name();
                    moved.merge(
                            from + " " + to,
                            new SpeakerChange(SpeakerChange.Kind.MOVED, from, to, name, name, 1, WHY),
                            (one, other) -> one.withStories(one.stories() + other.stories()));
                }
            }
        }
        return List.copyOf(moved.values());
    }
}
