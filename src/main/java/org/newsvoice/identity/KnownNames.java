package org.newsvoice.identity;

import java.util.HashMap;
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

    private static final int KIND_MAJORITY = 4;

    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();

    private KnownNames() {}

    static KnownNames of(Iterable<NamedInStory> names) {
        KnownNames known = new KnownNames();
        for (NamedInStory named : names) {
            Map<String, Integer> counts = named.kind() == SpeakerKind.PERSON ? known.persons : known.bodies;
            counts.merge(words(named.name()), 1, Integer::sum);
        }
        return known;
    }

    private static String words(String name) {
        return String.join(" ", Folding.words(name));
    }

    /** The name as it is meant. */
    NamedInStory corrected(NamedInStory named) {
        String words = words(named.name());
        int asPerson = persons.getOrDefault(words, 0);
        int asBody = bodies.getOrDefault(words, 0);
        if (named.kind() == SpeakerKind.ORGANIZATION && asPerson >= KIND_MAJORITY * asBody) {
            return named.as(SpeakerKind.PERSON, named.name());
        }
        if (named.kind() == SpeakerKind.PERSON && asBody >= KIND_MAJORITY * asPerson) {
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
