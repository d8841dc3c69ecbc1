package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the forms of one family name to persons: candidate pairs by keys of the given name, evidence for each pair, then the
 * best pairs first as long as no two forms of a person contradict each other. Its cost grows with the number of forms, not
 * with its square: a key that more than {@link #MAX_SHARING} forms share proposes no pairs.
 */
final class FamilyNames {

    private static final int MAX_SHARING = 60;
    /** So much better than the next choice a join must be when a form could stand for two persons. */
    private static final double CLEAR = 0.7;

    private record Pair(int one, int other, Evidence evidence) {}

    private final List<Profile> profiles;
    private final CorpusNames corpus;
    private final Aliases aliases;
    private final List<Join> joins = new ArrayList<>();

    FamilyNames(Collection<Profile> profiles, CorpusNames corpus, Aliases aliases) {
        this.aliases = aliases;
        this.profiles =
                profiles.stream().sorted(Comparator.comparing(Profile::id)).toList();
        this.corpus = corpus;
    }

    /** The joins made, after {@link #join}. */
    List<Join> joins() {
        return joins;
    }

    List<PersonCluster> join() {
        PersonCluster[] clusterOf = new PersonCluster[profiles.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = new PersonCluster(profiles.get(i));
        }
        Map<Profile, Integer> index = new HashMap<>();
        for (int i = 0; i < clusterOf.length; i++) {
            index.put(profiles.get(i), i);
        }
        List<Pair> pairs = pairs();
        Map<Integer, List<Pair>> pairsOf = new HashMap<>();
        for (Pair pair : pairs) {
            pairsOf.computeIfAbsent(pair.one, i -> new ArrayList<>()).add(pair);
            pairsOf.computeIfAbsent(pair.other, i -> new ArrayList<>()).add(pair);
        }
        for (Pair pair : pairs) {
            PersonCluster one = clusterOf[pair.one];
            PersonCluster other = clusterOf[pair.other];
            boolean near = pair.evidence.weight() < Evidence.JOINS;
            if (one == other) {
                continue;
            }
            boolean joined = !near && one.isCompatible(other) && !hasRival(pair, pairsOf, clusterOf);
            joins.add(new Join(profiles.get(pair.one), profiles.get(pair.other), pair.evidence, joined));
            if (joined) {
                one.addAll(other);
                for (Profile profile : other.profiles()) {
                    clusterOf[index.getOrDefault(profile, pair.other)] = one;
                }
            }
        }
        return new ArrayList<>(new LinkedHashSet<>(List.of(clusterOf)));
    }

    /** Whether a form of the pair could as well be somebody who contradicts the other: "Chris" of Christopher and Christine. */
    private static boolean hasRival(Pair pair, Map<Integer, List<Pair>> pairsOf, PersonCluster[] clusterOf) {
        return hasRival(pair, pair.one, pair.other, pairsOf, clusterOf)
                || hasRival(pair, pair.other, pair.one, pairsOf, clusterOf);
    }

    private static boolean hasRival(
            Pair pair, int common, int second, Map<Integer, List<Pair>> pairsOf, PersonCluster[] clusterOf) {
        for (Pair rival : pairsOf.getOrDefault(common, List.of())) {
            int third = rival.one == common ? rival.other : rival.one;
            boolean near = rival.evidence.weight() > pair.evidence.weight() - CLEAR;
            if (near && clusterOf[third] != clusterOf[second] && !clusterOf[third].isCompatible(clusterOf[second])) {
                return true;
            }
        }
        return false;
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> sharing = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : keys(profiles.get(i).name())) {
                sharing.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Pair> pairs = new LinkedHashMap<>();
        Map<String, Integer> persons = new HashMap<>();
        profiles.forEach(profile -> persons.merge(profile.name().family(), 1, Integer::sum));
        Map<Integer, Integer> compatible = new HashMap<>();
        for (List<Integer> members : sharing.values()) {
            if (members.size() > MAX_SHARING) {
                continue;
            }
            for (int a = 0; a < members.size(); a++) {
                for (int b = a + 1; b < members.size(); b++) {
                    int one = members.get(a);
                    int other = members.get(b);
                    long key = ((long) one << 32) | other;
                    if (one != other && !pairs.containsKey(key) && fit(one, other)) {
                        pairs.put(key, new Pair(one, other, new Evidence(0, List.of())));
                        compatible.merge(one, 1, Integer::sum);
                        compatible.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        List<Pair> scored = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            int alike = Math.max(compatible.getOrDefault(pair.one, 0), compatible.getOrDefault(pair.other, 0));
            int rivals = Math.max(
                    0, persons.getOrDefault(profiles.get(pair.one).name().family(), 1) - 1 - alike);
            Evidence evidence = Evidence.of(profiles.get(pair.one), profiles.get(pair.other), rivals, corpus);
            scored.add(new Pair(pair.one, pair.other, evidence));
        }
        scored.sort(Comparator.comparingDouble((Pair pair) -> -pair.evidence.weight())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return scored;
    }

    private boolean fit(int one, int other) {
        Profile a = profiles.get(one);
        Profile b = profiles.get(other);
        return a.name().to(b.name()) != NameRelation.DIFFERENT
                && !a.isNamesakeOf(b)
                && !aliases.areDifferent(a.key(), b.key());
    }

    /** What two given names of one person have in common, one way or the other. */
    private static Set<String> keys(PersonName name) {
        Set<String> keys = new LinkedHashSet<>();
        String given = name.given();
        keys.add("=" + given);
        Nicknames.formalNames(given).forEach(formal -> keys.add("=" + formal));
        keys.add("i" + given.charAt(0) + (name.isInitial() ? "" : given.length() == 2 ? given.charAt(1) : ""));
        if (given.length() > 1) {
            keys.add("i" + given.charAt(0));
        }
        if (given.length() >= 3) {
            keys.add("3" + given.substring(0, 3));
        }
        keys.add("s" + Folding.skeleton(given));
        if (!name.middle().isEmpty()) {
            keys.add("=" + name.middle().get(0));
        }
        return keys;
    }
}
