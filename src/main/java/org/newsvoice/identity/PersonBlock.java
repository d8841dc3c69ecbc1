package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Resolves all names of persons whose family names are spelled alike: full names first, then family names alone in
 * their story. A pure function of the names, in any order.
 */
final class PersonBlock {

    private final List<NamedInStory> names;
    private final CorpusNames corpus;
    private final Aliases aliases;
    private final Map<String, Profile> profiles = new TreeMap<>();
    private final List<Integer> alone = new ArrayList<>();
    private final Map<Integer, PersonCluster> clusterOf = new HashMap<>();
    private final Map<Integer, Boolean> ambiguous = new HashMap<>();
    private final Map<Integer, String> open = new HashMap<>();
    private final Map<Integer, String> crown = new HashMap<>();
    private List<PersonCluster> clusters = List.of();
    private List<Join> joins = List.of();

    private PersonBlock(List<NamedInStory> names, CorpusNames corpus, Aliases aliases) {
        this.aliases = aliases;
        this.names = names;
        this.corpus = corpus;
    }

    /** Names of one block, so what {@link #blockOf} gives the same for. */
    static PersonBlock resolve(List<NamedInStory> names, CorpusNames corpus, Aliases aliases) {
        PersonBlock block = new PersonBlock(names, corpus, aliases);
        block.resolve();
        return block;
    }

    /** Names that can be one person's are of one block. */
    static String blockOf(PersonName name) {
        return blockOf(name.family());
    }

    /** The same, of a family name. */
    static String blockOf(String family) {
        return Folding.skeleton(Transcription.of(family));
    }

    List<PersonCluster> clusters() {
        return clusters;
    }

    List<Join> joins() {
        return joins;
    }

    /** The person that the name at an index stands for; null if it stays a separate person. */
    @Nullable
    PersonCluster clusterOf(int index) {
        return clusterOf.get(index);
    }

    /** The key of that person, of its story where it stays open which of several holders of the family name is meant. */
    String entityOf(int index) {
        PersonCluster cluster = clusterOf.get(index);
        if (cluster != null) {
            return cluster.main().id();
        }
        String key =
                crown.getOrDefault(index, PersonName.of(names.get(index).name()).key());
        String story = open.get(index);
        return story == null ? key : key + "@" + story;
    }

    /** Whether the choice among several holders of a family name is the likely one, but not told by the story. */
    boolean isAmbiguous(int index) {
        return ambiguous.getOrDefault(index, false);
    }

    private void resolve() {
        Map<String, PersonName> forms = new HashMap<>();
        for (NamedInStory named : names) {
            PersonName name = PersonName.of(named.name());
            forms.merge(name.key(), name, PersonName::withParts);
        }
        for (int i = 0; i < names.size(); i++) {
            PersonName name = PersonName.of(names.get(i).name());
            if (name.isAlone()) {
                alone.add(i);
            } else {
                profiles.computeIfAbsent(name.key(), key -> new Profile(forms.getOrDefault(key, name), ""))
                        .add(i, names.get(i));
            }
        }
        List<Profile> all = new ArrayList<>();
        for (Profile profile : profiles.values()) {
            all.addAll(Namesakes.split(profile, names, corpus));
        }
        FamilyNames family = new FamilyNames(all, corpus, aliases);
        clusters = family.join();
        joins = family.joins();
        for (PersonCluster cluster : clusters) {
            cluster.profiles().forEach(profile -> profile.members().forEach(member -> clusterOf.put(member, cluster)));
        }
        resolveAlone();
    }

    private void resolveAlone() {
        Map<String, Map<PersonCluster, Integer>> inStory = new HashMap<>();
        clusterOf.forEach(
                (member, cluster) -> inStory.computeIfAbsent(names.get(member).story(), story -> new LinkedHashMap<>())
                        .merge(cluster, names.get(member).mentions(), Integer::sum));
        Map<String, List<PersonCluster>> byFamily = new HashMap<>();
        for (PersonCluster cluster : clusters) {
            cluster.profiles().stream()
                    .map(profile -> profile.name().family())
                    .distinct()
                    .forEach(family -> byFamily.computeIfAbsent(family, f -> new ArrayList<>())
                            .add(cluster));
        }
        Map<String, Holders> holders = new HashMap<>();
        Map<String, List<Integer>> undecided = new TreeMap<>();
        for (int index : alone) {
            NamedInStory named = names.get(index);
            String family = PersonName.of(named.name()).family();
            Holders all = holders.computeIfAbsent(family, f -> new Holders(byFamily.getOrDefault(f, List.of()), names));
            Holders.Choice choice = all.choose(named, inStory.getOrDefault(named.story(), Map.of()), corpus);
            if (choice.holder() != null) {
                clusterOf.put(index, choice.holder());
            }
            ambiguous.put(index, choice.ambiguous());
            if (choice.holder() == null && choice.ambiguous()) {
                undecided.computeIfAbsent(family, f -> new ArrayList<>()).add(index);
            }
        }
        undecided.values().forEach(this::linkUndecided);
        crown();
    }

    /** "Queen Ana" is Queen Ana II, if there is no other. */
    private void crown() {
        Map<String, Set<String>> crowned = new HashMap<>();
        for (int index : alone) {
            PersonName name = PersonName.of(names.get(index).name());
            if (!name.generation().isEmpty()) {
                crowned.computeIfAbsent(name.family(), f -> new TreeSet<>()).add(name.key());
            }
        }
        for (int index : alone) {
            PersonName name = PersonName.of(names.get(index).name());
            Set<String> keys = crowned.getOrDefault(name.family(), Set.of());
            boolean reigns = TitleTerms.of(names.get(index).title()).stream().anyMatch(Offices::isReign);
            if (keys.size() == 1
                    && reigns
                    && !clusterOf.containsKey(index)
                    && name.generation().isEmpty()) {
                crown.put(index, keys.iterator().next());
            }
        }
    }

    /** Family names that stay open are one person in stories that share rare company or a title, whoever it is. */
    private void linkUndecided(List<Integer> indices) {
        for (List<Integer> group : SharedFeatures.link(indices, names, corpus)) {
            String first = group.stream()
                    .map(index -> names.get(index).story())
                    .min(String::compareTo)
                    .orElseThrow();
            group.forEach(index -> open.put(index, first));
        }
    }
}
