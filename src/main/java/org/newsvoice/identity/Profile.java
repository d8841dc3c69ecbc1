package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all stories say about one form of a name: where it occurs, with which titles, in which company. Confined to one thread. */
final class Profile {

    private static final int MAX_COMPANY = 64;

    private final PersonName name;
    private final String key;
    private final String sense;
    private final List<Integer> members = new ArrayList<>();
    private final Map<String, Integer> titleWords = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> company = new HashMap<>();

    /** @param sense which of several people who have this very name; empty for the first or only one */
    Profile(PersonName name, String sense) {
        this.name = name;
        this.key = name.key();
        this.sense = sense;
    }

    /** Adds the story's name at {@code index} of the list that is being resolved. */
    void add(int index, NamedInStory named) {
        members.add(index);
        TitleTerms.of(named.title()).forEach(word -> titleWords.merge(word, 1, Integer::sum));
        told.addAll(Profession.of(named.title()));
        named.company().forEach(other -> company.merge(other, 1, Integer::sum));
        if (company.size() > 2 * MAX_COMPANY) {
            forgetRareCompany();
        }
    }

    private void forgetRareCompany() {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(company.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        entries.subList(MAX_COMPANY, entries.size()).forEach(entry -> company.remove(entry.getKey()));
    }

    PersonName name() {
        return name;
    }

    String key() {
        return key;
    }

    /** The form and which of its namesakes. */
    String id() {
        return sense.isEmpty() ? key : key + "#" + sense;
    }

    /** Whether both are one form that was found to be two people's. */
    boolean isNamesakeOf(Profile other) {
        return key.equals(other.key) && !sense.equals(other.sense);
    }

    /** Indices into the list that is being resolved, one a story. */
    List<Integer> members() {
        return members;
    }

    int stories() {
        return members.size();
    }

    Map<String, Integer> titleWords() {
        return titleWords;
    }

    /** Firms and professions, see {@link Profession}. */
    Set<String> told() {
        return told;
    }

    Map<String, Integer> company() {
        return company;
    }
}
