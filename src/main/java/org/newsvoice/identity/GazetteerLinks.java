package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Brings what a gazetteer knows to names that are resolved: names with one entry are one, names with different entries are not,
 * and a family or given name alone is the entry whose title, affiliation and time the story gives. Confined to one
 * thread.
 */
final class GazetteerLinks {

    private static final double IN_TIME = 0.5;
    private static final double SHARED_WORD = 1;
    private static final double IN_COMPANY = 1;
    private static final double OTHER_TIME = -1;
    /** So much better than the next entry the chosen one must be. */
    private static final double CLEAR = 1;

    /** An entry, and whether more than the name speaks for it. */
    private record Link(GazetteerEntry entry, boolean told) {}

    private final List<NamedInStory> names;
    private final List<ResolvedName> resolved;
    private final Gazetteer gazetteer;
    private final List<@Nullable Link> links = new ArrayList<>();
    private final List<FormJoin> joins = new ArrayList<>();

    private GazetteerLinks(List<NamedInStory> names, List<ResolvedName> resolved, Gazetteer gazetteer) {
        this.names = names;
        this.resolved = resolved;
        this.gazetteer = gazetteer;
    }

    /** The resolution of {@code names} with the entries of the gazetteer. */
    static Resolution link(List<NamedInStory> names, Resolution resolution, Gazetteer gazetteer) {
        return gazetteer.isEmpty()
                ? resolution
                : new GazetteerLinks(names, resolution.names(), gazetteer).link(resolution.joins());
    }

    private Resolution link(List<FormJoin> before) {
        Map<String, Map<String, Integer>> stories = new TreeMap<>();
        Map<String, String> best = bestKnown();
        for (int i = 0; i < names.size(); i++) {
            Link found = isAlone(i) ? null : find(names.get(i));
            Link link = found != null && isOnlyNamed(i, found, best) ? null : found;
            links.add(link);
            if (link != null) {
                stories.computeIfAbsent(resolved.get(i).entity(), e -> new TreeMap<>())
                        .merge(link.entry.qid(), 1, Integer::sum);
            }
        }
        Map<String, String> usual = new HashMap<>();
        stories.forEach((entity, qids) -> usual.put(entity, most(qids)));
        Map<String, Map<String, Integer>> homes = new TreeMap<>();
        stories.forEach((entity, qids) -> homes.computeIfAbsent(usual.getOrDefault(entity, ""), q -> new TreeMap<>())
                .put(entity, qids.values().stream().mapToInt(n -> n).sum()));
        Map<String, String> home = new HashMap<>();
        homes.forEach((qid, entities) -> home.put(qid, most(entities)));
        List<ResolvedName> answers = new ArrayList<>();
        Map<String, String> qidOf = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            answers.add(answer(i, usual, home));
        }
        home.forEach((qid, entity) -> qidOf.put(entity, qid));
        List<FormJoin> all = new ArrayList<>(joins);
        all.addAll(before);
        return new Resolution(answers, all, qidOf);
    }

    /** Whether somebody who shares the name with others has no more in common with the entry. */
    private boolean isOnlyNamed(int i, Link link, Map<String, String> best) {
        ResolvedName name = resolved.get(i);
        boolean namesake =
                name.entity().startsWith(name.form() + "#") && !name.entity().equals(best.get(name.form()));
        return namesake && score(link.entry, names.get(i)) < SHARED_WORD;
    }

    /** By form, the person with most of its stories: whom an entry means that tells no more than a name. */
    private Map<String, String> bestKnown() {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (ResolvedName name : resolved) {
            counts.computeIfAbsent(name.form(), f -> new TreeMap<>()).merge(name.entity(), 1, Integer::sum);
        }
        Map<String, String> best = new HashMap<>();
        counts.forEach((form, entities) -> best.put(form, most(entities)));
        return best;
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private ResolvedName answer(int i, Map<String, String> usual, Map<String, String> home) {
        ResolvedName name = resolved.get(i);
        String own = name.entity();
        Link link = links.get(i);
        if (isAlone(i) && (name.ambiguous() || own.equals(name.form()))) {
            link = alone(names.get(i));
            boolean guessed = !own.equals(name.form()) && !own.startsWith(name.form() + "@");
            if (guessed && link != null && score(link.entry, names.get(i)) < SHARED_WORD) {
                link = null;
            }
        }
        String qid = link == null ? usual.get(own) : link.entry.qid();
        if (qid == null) {
            return name;
        }
        String entity = home.get(qid);
        if (entity == null) {
            // Nobody of that entry is named in full, or only in stories that mostly mean another.
            entity = link == null ? own : entity(link.entry);
            entity = usual.containsKey(entity) || home.containsValue(entity) ? entity + "#" + qid : entity;
            home.put(qid, entity);
        }
        if (!entity.equals(own) && usual.containsKey(own)) {
            String kind = own.substring(0, Resolver.PERSON.length());
            FormJoin join = new FormJoin(
                    own.substring(kind.length()),
                    entity.substring(kind.length()),
                    Evidence.JOINS,
                    List.of("gazetteer " + qid),
                    true);
            if (!joins.contains(join)) {
                joins.add(join);
            }
        }
        return new ResolvedName(name.form(), entity, name.ambiguous() && (link == null || !link.told));
    }

    private static String entity(GazetteerEntry entry) {
        return (entry.kind() == SpeakerKind.PERSON ? Resolver.PERSON : Resolver.BODY)
                + Names.key(entry.kind(), entry.name());
    }

    private boolean isAlone(int i) {
        NamedInStory named = names.get(i);
        return named.kind() == SpeakerKind.PERSON && PersonName.of(named.name()).isAlone();
    }

    /** Who goes by that very name, or by one without the middle name; not one whose profession or firm is another. */
    private @Nullable Link find(NamedInStory named) {
        List<GazetteerEntry> candidates = gazetteer.named(named.kind(), named.name());
        if (candidates.isEmpty() && named.kind() == SpeakerKind.PERSON) {
            PersonName name = PersonName.of(named.name());
            candidates = gazetteer.family(name.family()).stream()
                    .filter(entry -> entry.forms().stream()
                            .map(PersonName::of)
                            .anyMatch(form -> !form.isAlone() && form.to(name) == NameRelation.SAME))
                    .toList();
        }
        return best(
                named,
                candidates.stream()
                        .filter(entry -> !Profession.differ(Profession.of(entry.told()), Profession.of(named.title()))
                                || score(entry, named) >= SHARED_WORD)
                        .toList(),
                candidates.size() == 1);
    }

    /** Who goes by one word: "Hillary", or a family name whose title, affiliation or company the story gives. */
    private @Nullable Link alone(NamedInStory named) {
        List<GazetteerEntry> candidates = gazetteer.named(SpeakerKind.PERSON, named.name());
        if (!candidates.isEmpty()) {
            return best(named, candidates, candidates.size() == 1);
        }
        Link link = best(named, gazetteer.family(PersonName.of(named.name()).family()), false);
        return link != null && score(link.entry, named) >= SHARED_WORD ? link : null;
    }

    private @Nullable Link best(NamedInStory named, List<GazetteerEntry> all, boolean only) {
        List<GazetteerEntry> inTime =
                all.stream().filter(entry -> entry.isOf(named.day())).toList();
        List<GazetteerEntry> candidates = inTime.isEmpty() ? all : inTime;
        boolean single = only || candidates.size() == 1;
        GazetteerEntry best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = 0;
        for (GazetteerEntry entry : candidates) {
            double score = score(entry, named);
            if (score > most) {
                second = Math.max(second, most);
                most = score;
                best = entry;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null || most < 0) {
            return null;
        }
        boolean told = most >= SHARED_WORD;
        return single || most - second >= CLEAR ? new Link(best, told || single) : null;
    }

    private static double score(GazetteerEntry entry, NamedInStory named) {
        Set<String> words = new HashSet<>(TitleTerms.of(named.title()));
        words.retainAll(TitleTerms.of(entry.told()));
        double score = SHARED_WORD * words.size();
        if (entry.affiliation() != null
                && named.company().contains(Names.key(SpeakerKind.ORGANIZATION, entry.affiliation()))) {
            score += IN_COMPANY;
        }
        if (entry.from() != null || entry.to() != null) {
            score += entry.isOf(named.day()) ? IN_TIME : OTHER_TIME;
        }
        return score;
    }
}
