package org.newsvoice.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Names that several stories give, by which slips of name recognition are mended: words of a headline or an office glued to a
 * name ("Analyst Ana Ruiz", "Ana Ruiz Wins Again"), and a person taken for an organization. Immutable.
 */
final class KnownNames {

    private static final int MIN_STORIES = 3;
    /** Offices right before a name of two words. */
    private static final Set<String> HOLDERS = Set.of(
            "analyst",
            "economist",
            "strategist",
            "chairman",
            "spokesman",
            "spokeswoman",
            "president",
            "director",
            "manager",
            "minister",
            "senator",
            "governor",
            "ceo",
            "secretary",
            "trader",
            "professor");

    private static final int MIN_BODIES = 2;
    private static final int KIND_MAJORITY = 4;
    private static final Set<String> CALLED_BY_PERSONS = Set.of("campaign", "administration", "government");

    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    /** Names of persons of whom a story says what they are. */
    private final Set<String> titled = new HashSet<>();
    /** What longer names of bodies begin with. */
    private final Set<String> begun = new HashSet<>();
    /** In how many names of persons a word is the first or the last. */
    private final Map<String, Integer> inPersons = new HashMap<>();
    /** How many names of bodies begin with a word. */
    private final Map<String, Integer> firms = new HashMap<>();

    private KnownNames() {}

    static KnownNames of(Iterable<NamedInStory> names) {
        KnownNames known = new KnownNames();
        for (NamedInStory named : names) {
            Map<String, Integer> counts = named.kind() == SpeakerKind.PERSON ? known.persons : known.bodies;
            String words = words(named.name());
            counts.merge(words, 1, Integer::sum);
            if (named.kind() == SpeakerKind.PERSON && named.title() != null) {
                known.titled.add(words);
            }
            known.countWords(named);
        }
        return known;
    }

    private void countWords(NamedInStory named) {
        if (named.kind() == SpeakerKind.PERSON) {
            PersonName name = PersonName.of(named.name());
            if (!name.isAlone()) {
                inPersons.merge(name.family(), 1, Integer::sum);
                inPersons.merge(name.given(), 1, Integer::sum);
            }
        } else {
            String whole = words(named.name());
            for (int end = whole.indexOf(' '); end > 0; end = whole.indexOf(' ', end + 1)) {
                begun.add(whole.substring(0, end));
            }
            List<String> words = BodyName.of(named.name()).words();
            if (words.size() > 1 && !CALLED_BY_PERSONS.contains(words.get(words.size() - 1))) {
                firms.merge(words.get(0), 1, Integer::sum);
            }
        }
    }

    /** A name in full that a story gives to somebody with an office, and with which no body's name begins. */
    private boolean isTitled(String words) {
        return words.indexOf(' ') > 0 && titled.contains(words) && !begun.contains(words);
    }

    /** "Halden" of Halden Freight, whose name no person has. */
    private boolean isFirm(NamedInStory named, String word) {
        int firm = firms.getOrDefault(word, 0);
        return named.title() == null && firm >= MIN_STORIES && firm >= KIND_MAJORITY * inPersons.getOrDefault(word, 0);
    }

    /** One word that stories often give as a body's name, and no story as a part of a person's. */
    private boolean isNobodys(NamedInStory named, String words) {
        int asBody = bodies.getOrDefault(words, 0);
        return named.title() == null
                && words.indexOf(' ') < 0
                && asBody >= MIN_BODIES
                && persons.getOrDefault(words, 0) < KIND_MAJORITY * asBody
                && !inPersons.containsKey(words);
    }

    private static String words(String name) {
        return String.join(" ", Folding.words(name));
    }

    /** The name as it is meant. */
    NamedInStory corrected(NamedInStory named) {
        String words = words(named.name());
        int asPerson = persons.getOrDefault(words, 0);
        int asBody = bodies.getOrDefault(words, 0);
        boolean isPerson = asPerson >= KIND_MAJORITY * asBody || (asPerson >= asBody && isTitled(words));
        if (named.kind() == SpeakerKind.ORGANIZATION && isPerson) {
            return named.as(SpeakerKind.PERSON, named.name());
        }
        if (named.kind() == SpeakerKind.PERSON && asBody >= KIND_MAJORITY * asPerson) {
            return named.as(SpeakerKind.ORGANIZATION, named.name());
        }
        if (named.kind() == SpeakerKind.PERSON && (isFirm(named, words) || isNobodys(named, words))) {
            return named.as(SpeakerKind.ORGANIZATION, named.name());
        }
        if (named.kind() == SpeakerKind.ORGANIZATION && asBody < MIN_STORIES) {
            return holder(named, words);
        }
        return named.kind() == SpeakerKind.PERSON && asPerson < MIN_STORIES ? trimmed(named, words) : named;
    }

    /** "Acme analyst Ana Ruiz" that was taken for an organization. */
    private static NamedInStory holder(NamedInStory named, String name) {
        List<String> words = List.of(name.split(" "));
        int office = words.size() - 3;
        boolean held = office >= 0 && HOLDERS.contains(words.get(office));
        return held ? named.as(SpeakerKind.PERSON, String.join(" ", words.subList(office + 1, words.size()))) : named;
    }

    private NamedInStory trimmed(NamedInStory named, String name) {
        List<String> words = List.of(name.split(" "));
        for (int i = words.size() - 3; i >= 0; i--) {
            if (Offices.isOffice(words.get(i))) {
                return named.as(SpeakerKind.PERSON, String.join(" ", words.subList(i + 1, words.size())));
            }
        }
        for (int size = words.size() - 1; size >= 2; size--) {
            for (int from : new int[] {words.size() - size, 0}) {
                String part = String.join(" ", words.subList(from, from + size));
                if (persons.getOrDefault(part, 0) >= MIN_STORIES) {
                    return named.as(SpeakerKind.PERSON, part);
                }
            }
        }
        return named;
    }
}
