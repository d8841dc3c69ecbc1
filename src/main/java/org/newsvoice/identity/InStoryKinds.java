package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Mends what kind of thing a name is, by the other names of its story: "Lehman" is no person beside "Lehman Brothers", and
 * "Ana Ruiz" no firm beside a person "Ruiz". Stateless.
 */
final class InStoryKinds {

    /** Bodies that are called by a person's name: the Ruiz campaign. */
    private static final Set<String> CALLED_BY_PERSONS =
            Set.of("campaign", "administration", "foundation", "camp", "team", "family", "government", "cabinet");

    private InStoryKinds() {}

    static List<NamedInStory> corrected(List<NamedInStory> names) {
        Map<String, Set<String>> families = new HashMap<>();
        Map<String, Set<String>> alone = new HashMap<>();
        Map<String, Set<String>> firms = new HashMap<>();
        for (NamedInStory named : names) {
            if (named.kind() == SpeakerKind.PERSON) {
                PersonName name = PersonName.of(named.name());
                Map<String, Set<String>> in = name.isAlone() ? alone : families;
                in.computeIfAbsent(named.story(), s -> new HashSet<>()).add(name.family());
            } else {
                BodyName name = BodyName.of(named.name());
                boolean ofPerson = name.size() > 1
                        && CALLED_BY_PERSONS.contains(name.words().get(name.size() - 1));
                if (name.size() > 1 && !ofPerson) {
                    firms.computeIfAbsent(named.story(), s -> new HashSet<>())
                            .add(name.words().get(0));
                }
            }
        }
        List<NamedInStory> corrected = new ArrayList<>();
        for (NamedInStory named : names) {
            if (named.kind() == SpeakerKind.PERSON) {
                PersonName name = PersonName.of(named.name());
                boolean firm = name.isAlone()
                        && firms.getOrDefault(named.story(), Set.of()).contains(name.family())
                        && !families.getOrDefault(named.story(), Set.of()).contains(name.family());
                corrected.add(firm ? named.as(SpeakerKind.ORGANIZATION, named.name()) : named);
            } else {
                PersonName name = PersonName.of(named.name());
                boolean person = !name.isAlone()
                        && BodyName.of(named.name()).whole().size() == 2
                        && alone.getOrDefault(named.story(), Set.of()).contains(name.family());
                corrected.add(person ? named.as(SpeakerKind.PERSON, named.name()) : named);
            }
        }
        return corrected;
    }
}
