package org.newsvoice.speaker.group;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Token;

/**
 * Which of a family "the elder Ruiz" is, by what the story tells: a Jr. behind the name, whose son or father somebody is, or two ages.
 * Stateless.
 */
public final class Generations {

    /** Words that distinguish a father from a son of the same name. */
    private static final Map<String, String> WORDS =
            Map.of("younger", "jr", "junior", "jr", "elder", "sr", "senior", "sr");

    private static final Set<String> CHILDREN = Set.of("son", "daughter", "grandson", "granddaughter");
    private static final Set<String> PARENTS = Set.of("father", "mother", "grandfather", "grandmother");

    private Generations() {}

    /** "jr" or "sr" if the word says which of two is meant, else empty. */
    public static String of(String word) {
        return WORDS.getOrDefault(word, "");
    }

    /** "jr" or "sr" if the word before a name says which of two is meant, else empty. */
    static String before(AnnotatedStory story, EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        return mention.beginToken() == 0
                ? ""
                : of(tokens.get(mention.beginToken() - 1).text());
    }

    /** The one of a family; null when the story does not tell. */
    @Nullable
    public static NameGroup meant(String generation, List<NameGroup> family) {
        boolean young = generation.equals("jr");
        NameGroup called =
                only(family.stream().filter(group -> group.name().generation().equals(generation)));
        if (called != null) {
            return called;
        }
        NameGroup child = only(family.stream().filter(group -> is(group, CHILDREN)));
        NameGroup parent = only(family.stream().filter(group -> is(group, PARENTS)));
        NameGroup rest = only(family.stream().filter(group -> !is(group, CHILDREN)));
        if (!young && rest != null && family.size() > 1) {
            return rest;
        }
        if (child == null && parent == null) {
            return byAge(young, family);
        }
        NameGroup told = young ? child : parent;
        NameGroup other = young ? parent : child;
        if (told != null || other == null) {
            return told;
        }
        Gender gender = other.gender().likely();
        return only(family.stream()
                .filter(group ->
                        group != other && (gender == null || group.gender().fit(gender) > 0)));
    }

    /** Whether the story tells which one of a family is the elder. */
    public static boolean areTold(List<NameGroup> family) {
        return family.stream()
                        .anyMatch(group -> is(group, CHILDREN)
                                || is(group, PARENTS)
                                || !group.name().generation().isEmpty())
                || byAge(true, family) != null;
    }

    private static @Nullable NameGroup byAge(boolean young, List<NameGroup> family) {
        List<NameGroup> aged = family.stream().filter(NameGroup::hasAge).toList();
        if (aged.size() != 2 || aged.size() != family.size()) {
            return null;
        }
        OptionalInt one = aged.get(0).age();
        OptionalInt other = aged.get(1).age();
        if (one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt()) {
            return null;
        }
        return (one.getAsInt() < other.getAsInt()) == young ? aged.get(0) : aged.get(1);
    }

    private static boolean is(NameGroup group, Set<String> nouns) {
        return nouns.stream().anyMatch(noun -> group.isDescribed(noun, Set.of()));
    }

    private static @Nullable NameGroup only(Stream<NameGroup> groups) {
        List<NameGroup> all = groups.toList();
        return all.size() == 1 ? all.get(0) : null;
    }
}
