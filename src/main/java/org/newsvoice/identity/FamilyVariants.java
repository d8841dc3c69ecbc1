package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Names of people that are written with and without a space or hyphen (Ana Ruiz-Osei, Ana Ruiz Osei), and people of two family
 * names whom other stories call by one of them (Ana Ruiz). Immutable.
 */
final class FamilyVariants {

    /** Shorter names are too easily equal without their spaces. */
    private static final int MIN_LETTERS = 10;

    /** By the words of a name, the form that most stories give. */
    private final Map<String, String> written = new HashMap<>();
    /** Where names are compared: the block of another family name, by the name in full and by a family name with a hyphen. */
    private final Map<String, String> blocks = new HashMap<>();

    private FamilyVariants() {}

    static FamilyVariants of(Iterable<NamedInStory> names) {
        Map<String, Map<String, Integer>> stories = new TreeMap<>();
        Map<String, String> shown = new HashMap<>();
        for (NamedInStory named : names) {
            if (named.kind() == SpeakerKind.PERSON) {
                String words = String.join(" ", Folding.words(named.name()));
                stories.computeIfAbsent(words.replace(" ", ""), s -> new TreeMap<>())
                        .merge(words, 1, Integer::sum);
                shown.merge(words, named.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        FamilyVariants variants = new FamilyVariants();
        stories.forEach((letters, forms) -> {
            if (forms.size() > 1 && letters.length() >= MIN_LETTERS) {
                variants.settle(forms, shown);
            }
        });
        variants.settleBlocks(names);
        return variants;
    }

    /** Of forms of several words each, the most frequent; of equals the one with fewer words, which has the hyphen. */
    private void settle(Map<String, Integer> forms, Map<String, String> shown) {
        List<String> several =
                forms.keySet().stream().filter(form -> form.indexOf(' ') > 0).toList();
        String best = "";
        for (String form : several) {
            int n = forms.getOrDefault(form, 0);
            int most = forms.getOrDefault(best, 0);
            best = n > most || (n == most && form.split(" ").length < best.split(" ").length) ? form : best;
        }
        for (String form : several) {
            if (!form.equals(best)) {
                written.put(form, shown.getOrDefault(best, best));
            }
        }
    }

    private void settleBlocks(Iterable<NamedInStory> names) {
        Set<String> inFull = new HashSet<>();
        List<PersonName> ofTwo = new ArrayList<>();
        for (NamedInStory named : names) {
            PersonName name = named.kind() == SpeakerKind.PERSON
                    ? PersonName.of(corrected(named).name())
                    : PersonName.NOBODY;
            if (!name.isAlone()) {
                inFull.add(name.given() + " " + name.family());
                if (!name.parts().isEmpty() || !name.middle().isEmpty()) {
                    ofTwo.add(name);
                }
            }
        }
        for (PersonName name : ofTwo) {
            for (String family : name.families()) {
                String key = name.parts().isEmpty() ? name.key() : name.family();
                boolean known = inFull.contains(name.given() + " " + family);
                if (known) {
                    blocks.merge(
                            key, PersonBlock.blockOf(family), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
    }

    /** The name in the form that most stories give. */
    NamedInStory corrected(NamedInStory named) {
        if (named.kind() != SpeakerKind.PERSON || written.isEmpty()) {
            return named;
        }
        String form = written.get(String.join(" ", Folding.words(named.name())));
        return form == null ? named : named.as(SpeakerKind.PERSON, form);
    }

    /** The block in which a name is compared with others. */
    String block(PersonName name) {
        String own = PersonBlock.blockOf(name);
        return blocks.isEmpty() ? own : blocks.getOrDefault(name.key(), blocks.getOrDefault(name.family(), own));
    }
}
