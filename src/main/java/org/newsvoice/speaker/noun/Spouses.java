package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.NominalPhrase;

/**
 * Who "his wife" and "Ruiz's husband" are: the only one of the other sex with the same family name, unless the story says that they are
 * related in another way.
 *
 * @param pronouns whom the pronouns before stand for, by where they begin
 */
record Spouses(AnnotatedStory story, StoryNames names, Map<Integer, Resolution> pronouns) {

    private static final Map<String, Gender> NOUNS =
            Map.of("wife", Gender.FEMALE, "widow", Gender.FEMALE, "husband", Gender.MALE, "widower", Gender.MALE);
    private static final Set<String> OTHERWISE = Set.of(
            "daughter",
            "son",
            "mother",
            "father",
            "sister",
            "brother",
            "niece",
            "nephew",
            "aunt",
            "uncle",
            "cousin",
            "granddaughter",
            "grandson",
            "grandmother",
            "grandfather",
            "stepdaughter",
            "stepson");

    /** The one; null when there is none or more. */
    @Nullable
    NameGroup of(Mention nominal) {
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        Gender gender = NOUNS.get(phrase.noun().text().toLowerCase(Locale.ROOT));
        NameGroup owner = gender == null ? null : owner(phrase);
        if (owner == null || owner.name().size() < 2 || owner.gender().likely() == gender) {
            return null;
        }
        List<NameGroup> family = names.groups().stream()
                .filter(group -> group != owner
                        && group.isPerson()
                        && group.name().size() > 1
                        && group.name().last().equals(owner.name().last())
                        && group.gender().likely() == gender
                        && Stream.of(group, owner)
                                .noneMatch(one -> OTHERWISE.stream().anyMatch(noun -> one.isDescribed(noun, Set.of()))))
                .toList();
        return family.size() == 1 ? family.get(0) : null;
    }

    private @Nullable NameGroup owner(NominalPhrase phrase) {
        Token first = phrase.first();
        boolean bare = phrase.head() == phrase.begin() + 1;
        if (first.tag().equals("PRP$") && bare) {
            Resolution found = pronouns.get(first.span().begin());
            return found != null && found.referent() instanceof NameGroup group && group.isPerson() ? group : null;
        }
        int mark = phrase.head() - 1;
        boolean owned = mark > 0 && phrase.tokens().get(mark).tag().equals("POS");
        NameGroup group = owned ? names.at(phrase.sentence().index(), mark - 1) : null;
        return group != null && group.isPerson() ? group : null;
    }
}
