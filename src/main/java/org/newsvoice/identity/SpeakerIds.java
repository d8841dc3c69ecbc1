package org.newsvoice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerId;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Gives stable ids. An id is made once, from the key of a name; from then on it follows most of its stories. If two ids
 * turn out to be one person, the older one is kept, and a {@link SpeakerChange} records it. If some of an id's stories
 * turn out to be somebody else's, later ones get another id, and a change records that. Stateless.
 */
public final class SpeakerIds {

    /**
     * The ids of a list of names.
     *
     * @param ids one for each name, in their order
     * @param changes of earlier ids, none of them known before
     */
    public record Given(List<String> ids, List<SpeakerChange> changes) {

        /** Copies the lists. */
        public Given {
            ids = List.copyOf(ids);
            changes = List.copyOf(changes);
        }
    }

    private final List<NamedInStory> names;
    private final List<ResolvedName> resolved;
    private final List<@Nullable KnownSpeaker> earlier;
    private final Map<String, String> redirects;
    private final List<FormJoin> joins;
    /** By id and entity, in how many stories that are clear about whom they mean the id is that entity. */
    private final Map<String, Map<String, Integer>> votes = new TreeMap<>();

    private final Map<String, LocalDate> since = new HashMap<>();
    private final Map<String, String> nameOfId = new HashMap<>();
    private final Map<String, String> nameOfEntity = new HashMap<>();

    private SpeakerIds(
            List<NamedInStory> names,
            Resolution resolution,
            List<@Nullable KnownSpeaker> earlier,
            Map<String, String> redirects) {
        this.names = names;
        this.resolved = resolution.names();
        this.joins = resolution.joins();
        this.earlier = earlier;
        this.redirects = redirects;
    }

    /**
     * Gives an id to every name.
     *
     * @param names in any order
     * @param resolution of these names
     * @param earlier for each name the id that it was published with; null for a name of the batch at hand
     * @param known the changes that were published before
     */
    public static Given give(
            List<NamedInStory> names,
            Resolution resolution,
            List<@Nullable KnownSpeaker> earlier,
            List<SpeakerChange> known) {
        Set<String> pairs = new HashSet<>();
        known.forEach(change -> pairs.add(change.fromId() + change.toId()));
        Given given = new SpeakerIds(names, resolution, earlier, SpeakerChange.redirects(known)).give();
        List<SpeakerChange> fresh = given.changes().stream()
                .filter(change -> !pairs.contains(change.fromId() + change.toId()))
                .toList();
        return new Given(given.ids(), fresh);
    }

    private Given give() {
        count();
        Map<String, String> homes = new TreeMap<>();
        votes.forEach((id, entities) -> homes.put(id, home(id, entities)));
        Map<String, List<String>> idsOf = new TreeMap<>();
        homes.forEach((id, entity) ->
                idsOf.computeIfAbsent(entity, e -> new ArrayList<>()).add(id));
        Map<String, String> idOf = new HashMap<>();
        List<SpeakerChange> changes = new ArrayList<>();
        idsOf.forEach((entity, ids) -> {
            String oldest = ids.stream()
                    .min(Comparator.comparing((String id) -> since.getOrDefault(id, LocalDate.MAX))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            idOf.put(entity, oldest);
            ids.stream()
                    .filter(id -> !id.equals(oldest))
                    .forEach(id ->
                            changes.add(change(SpeakerChange.Kind.JOINED, id, oldest, entity, count(id, entity))));
        });
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ids.add(idOf.computeIfAbsent(resolved.get(i).entity(), entity -> minted(entity, homes)));
        }
        votes.forEach((id, entities) -> entities.forEach((entity, stories) -> {
            String to = idOf.getOrDefault(entity, id);
            if (!entity.equals(homes.get(id)) && !to.equals(idOf.get(homes.getOrDefault(id, entity)))) {
                changes.add(change(SpeakerChange.Kind.SPLIT, id, to, entity, stories));
            }
        }));
        changes.addAll(guesses(ids, changes));
        return new Given(ids, changes);
    }

    /** A family name alone may be the likeliest holder's no longer: its stories are split off as any others. */
    private List<SpeakerChange> guesses(List<String> ids, List<SpeakerChange> changes) {
        Map<String, String> now = new HashMap<>(redirects);
        SpeakerChange.redirects(changes).forEach(now::put);
        Set<String> told = new HashSet<>();
        changes.forEach(change -> told.add(change.fromId() + change.toId()));
        Map<String, SpeakerChange> guesses = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            KnownSpeaker known = earlier.get(i);
            if (known != null) {
                String from = redirected(known.id());
                String to = ids.get(i);
                if (!now.getOrDefault(from, from).equals(to) && !told.contains(from + to)) {
                    String entity = resolved.get(i).entity();
                    guesses.merge(
                            from + to,
                            new SpeakerChange(
                                    SpeakerChange.Kind.SPLIT,
                                    from,
                                    to,
                                    nameOfId.getOrDefault(from, ""),
                                    nameOfEntity.getOrDefault(entity, ""),
                                    1,
                                    "another holder of the name is the likeliest"),
                            (one, other) -> one.withStories(one.stories() + other.stories()));
                }
            }
        }
        return List.copyOf(guesses.values());
    }

    private void count() {
        Map<String, Integer> told = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            KnownSpeaker known = earlier.get(i);
            nameOfEntity.merge(resolved.get(i).entity(), names.get(i).name(), SpeakerIds::longer);
            if (known != null) {
                String id = redirected(known.id());
                since.merge(id, known.since(), (a, b) -> a.isBefore(b) ? a : b);
                nameOfId.merge(id, names.get(i).name(), SpeakerIds::longer);
                if (!resolved.get(i).ambiguous()) {
                    told.merge(id, 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            KnownSpeaker known = earlier.get(i);
            if (known != null) {
                String id = redirected(known.id());
                // A guess does not move an id that is clear in stories; an id based on guesses alone follows them.
                if (!resolved.get(i).ambiguous() || !told.containsKey(id)) {
                    votes.computeIfAbsent(id, k -> new TreeMap<>())
                            .merge(resolved.get(i).entity(), 1, Integer::sum);
                }
            }
        }
    }

    private int count(String id, String entity) {
        return votes.getOrDefault(id, Map.of()).getOrDefault(entity, 0);
    }

    private String redirected(String id) {
        return redirects.getOrDefault(id, id);
    }

    /** Where most of an id's stories are; of equals, the one that the id was minted for. */
    private static String home(String id, Map<String, Integer> entities) {
        return entities.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> hash(entry.getKey(), "").equals(id))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static String longer(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength > 0 || (byLength == 0 && one.compareTo(other) <= 0) ? one : other;
    }

    /** A new id for an entity whose own, if it was minted before, has gone to somebody else. */
    private String minted(String entity, Map<String, String> homes) {
        String id = redirected(hash(entity, ""));
        for (int n = 2; homes.containsKey(id) && !entity.equals(homes.get(id)); n++) {
            id = hash(entity, " " + n);
        }
        return id;
    }

    private static String hash(String entity, String more) {
        SpeakerKind kind = entity.startsWith(Resolver.PERSON) ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        String key = entity.substring(Resolver.PERSON.length());
        return Objects.requireNonNull(SpeakerId.of(key + more, kind.label()));
    }

    private static String withoutScore(SpeakerChange.Kind kind, boolean body) {
        if (kind == SpeakerChange.Kind.JOINED) {
            return "both names have the same short form";
        }
        return body ? "the stories no longer show that the names are of one organization" : "titles or company differ";
    }

    private SpeakerChange change(SpeakerChange.Kind kind, String from, String to, String entity, int stories) {
        String evidence = joins.stream()
                .filter(join -> join.joined() == (kind == SpeakerChange.Kind.JOINED))
                .filter(join -> entity.endsWith(":" + join.one()) || entity.endsWith(":" + join.other()))
                .findFirst()
                .map(join -> join.one() + " and " + join.other() + ": " + String.join(", ", join.reasons()))
                .orElseGet(() -> withoutScore(kind, entity.startsWith(Resolver.BODY)));
        return new SpeakerChange(
                kind,
                from,
                to,
                nameOfId.getOrDefault(from, ""),
                nameOfEntity.getOrDefault(entity, ""),
                stories,
                evidence);
    }
}
