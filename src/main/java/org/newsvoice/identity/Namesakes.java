package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells people of one very name apart. Stories that {@link SharedFeatures} links are of one person; groups of stories that
 * nothing links are two people only if each has a firm or a profession and these differ. Everything else stays with the largest
 * group. Cost: linear in the stories.
 */
final class Namesakes {

    /** The share of a group's stories that give a name for it to be the group's firm. */
    private static final double CONSTANT = 0.75;

    private static final int MIN_STORIES = 2;
    /** Somebody with so many times the stories is who is meant, whatever a single story says. */
    private static final int DOMINANT = 10;

    /** Stories of one person, what their titles say the person is, and the same with the firm that most of them name. */
    private record Group(List<Integer> members, Set<String> titled, Set<String> told) {

        /** A firm that stories only name beside somebody is no evidence against another such firm. */
        boolean isOtherThan(Group known) {
            boolean named = Profession.hasName(titled) || Profession.hasName(known.titled);
            return named ? Profession.differ(known.told, told) : Profession.differ(known.titled, titled);
        }

        int size() {
            return members.size();
        }

        String label() {
            return String.join(" ", told);
        }
    }

    private Namesakes() {}

    /** The people of one form of a name; mostly one. */
    static List<Profile> split(Profile profile, List<NamedInStory> names, CorpusNames corpus) {
        if (profile.members().size() < 2) {
            return List.of(profile);
        }
        List<Group> groups = SharedFeatures.link(profile.members(), names, corpus).stream()
                .map(members -> group(members, names, corpus))
                .sorted(Comparator.comparingInt((Group group) -> -group.size()).thenComparing(Group::label))
                .toList();
        List<Group> people = new ArrayList<>();
        for (Group group : groups) {
            boolean small = group.size() * DOMINANT < groups.get(0).size();
            boolean other = people.stream().allMatch(group::isOtherThan);
            if (!small && !group.told.isEmpty() && other) {
                people.add(group);
            }
        }
        if (people.size() < 2) {
            return List.of(profile);
        }
        List<Profile> profiles = new ArrayList<>();
        for (Group group : people) {
            profiles.add(new Profile(profile.name(), profiles.isEmpty() ? "" : Profession.sense(group.told)));
        }
        for (Group group : groups) {
            Profile of = profiles.get(Math.max(0, people.indexOf(group)));
            group.members.forEach(member -> of.add(member, names.get(member)));
        }
        return profiles;
    }

    private static Group group(List<Integer> members, List<NamedInStory> names, CorpusNames corpus) {
        Set<String> titled = new LinkedHashSet<>();
        Map<String, Integer> company = new TreeMap<>();
        for (int member : members) {
            titled.addAll(Profession.of(names.get(member).title()));
            names.get(member).company().forEach(other -> company.merge(other, 1, Integer::sum));
        }
        Set<String> told = new LinkedHashSet<>(titled);
        if (members.size() >= MIN_STORIES) {
            company.forEach((other, n) -> {
                boolean firm = corpus.canBeBody(other) && n >= CONSTANT * members.size();
                if (firm && corpus.weight(other) >= SharedFeatures.RARE) {
                    told.add(SharedFeatures.firstWord(other));
                }
            });
        }
        return new Group(members, titled, told);
    }
}
