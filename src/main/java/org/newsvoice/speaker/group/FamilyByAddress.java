package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.name.MentionWords;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.NameWords;

/**
 * Whom a form of address with a family name means right behind a relative who is named by the first name alone: "Ruiz's widow, Elaine,
 * came. Mrs Ruiz said". Not so where the story has called another of the family by that form before. Stateless.
 */
record FamilyByAddress(AnnotatedStory story, MentionWords words, FirstNames firstNames) {

    private static final int FARTHEST_SENTENCES = 3;

    /**
     * A relative named by the first name.
     *
     * @param of the gender of whom he or she is a relative; null when the story does not tell it there
     */
    private record Relative(
            String firstName,
            Gender gender,
            String noun,
            int sentence,
            @Nullable Gender of) {}

    /** The names in full, by where the family names stand. */
    Map<TextSpan, NameWords> names(List<EntityMention> people) {
        Set<String> families = new HashSet<>();
        Map<String, List<String>> firstNamesOf = new HashMap<>();
        people.stream().map(words::of).filter(name -> name.size() > 1).forEach(name -> families.add(name.last()));
        Map<String, NameWords> called = new HashMap<>();
        Set<String> forms = new HashSet<>();
        List<Relative> relatives = new ArrayList<>();
        Map<TextSpan, NameWords> found = new HashMap<>();
        for (EntityMention mention :
                people.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            NameWords name = words.of(mention);
            if (name.isEmpty()) {
                continue;
            }
            if (name.size() > 1) {
                firstNamesOf
                        .computeIfAbsent(name.last(), family -> new ArrayList<>())
                        .add(name.first());
                continue;
            }
            String address = address(story, mention);
            NameWords shared = address.isEmpty() && !families.contains(name.last()) ? shared(mention, people) : null;
            if (shared != null) {
                found.put(mention.span(), shared);
                continue;
            }
            if (address.isEmpty()) {
                Relative relative = relative(mention, name);
                if (relative != null) {
                    relatives.add(relative);
                }
                continue;
            }
            String form = address + " " + name.last();
            if (forms.add(form) && families.contains(name.last())) {
                Relative relative = meant(mention, address, relatives);
                List<String> family = firstNamesOf.getOrDefault(name.last(), List.of());
                boolean other = relative != null
                        && (family.stream().anyMatch(first -> isCalledSo(first, relative, address))
                                || isOfOthers(relative, family));
                if (relative != null && !other) {
                    called.put(
                            form,
                            NameWords.whole(
                                    List.of(relative.firstName(), name.shown().get(0))));
                }
            }
            if (called.containsKey(form)) {
                found.put(mention.span(), called.get(form));
            }
        }
        return found;
    }

    /** "Kofi and Ana Osei": the family name that the first name before "and" shares; null when there is none. */
    private @Nullable NameWords shared(EntityMention mention, List<EntityMention> people) {
        List<Token> tokens = tokens(mention);
        int and = mention.endToken();
        String first = tokens.get(mention.beginToken()).text();
        boolean joined =
                and + 1 < tokens.size() && tokens.get(and).text().equals("and") && firstNames.findGender(first) != null;
        for (EntityMention other : joined ? people : List.<EntityMention>of()) {
            boolean next = other.sentence() == mention.sentence() && other.beginToken() == and + 1;
            List<String> shown = next ? words.of(other).shown() : List.of();
            if (shown.size() == 2 && firstNames.findGender(shown.get(0)) != null) {
                return NameWords.whole(List.of(first, shown.get(1)));
            }
        }
        return null;
    }

    /** The relative whom a form of address can mean: the only one of its gender nearby; null if nobody fits, or several people do. */
    private static @Nullable Relative meant(EntityMention mention, String address, List<Relative> relatives) {
        Gender told = Honorific.findGender(address);
        List<Relative> near = relatives.stream()
                .filter(relative -> relative.gender() == told
                        && (mention.sentence() - relative.sentence() <= FARTHEST_SENTENCES
                                || isWife(relative, address)))
                .toList();
        return near.stream().map(Relative::firstName).distinct().count() == 1 ? near.get(0) : null;
    }

    /**
     * "Kofi Ruiz gave the keys to his son, Karl. “...,” Mr Ruiz said": the father, who is named in full, may be called so. Mrs and Miss
     * distinguish a mother and her daughter.
     */
    private boolean isCalledSo(String first, Relative relative, String address) {
        Gender gender = firstNames.findGender(first);
        return !first.equals(NameWords.fold(relative.firstName()))
                && address.matches("m[rs]\\.?")
                && (gender == null ? relative.of() : gender) == Honorific.findGender(address);
    }

    /** "Ruiz's wife, Elaine" is not of a family of which the story has only women, or her husband only men. */
    private boolean isOfOthers(Relative relative, List<String> family) {
        return relative.noun().matches("wife|widow|husband|widower")
                && !family.isEmpty()
                && family.stream().allMatch(first -> firstNames.findGender(first) == relative.gender());
    }

    /** Whether Mrs means a wife wherever the story comes back to her, as the others of the family have other forms of address. */
    private static boolean isWife(Relative relative, String address) {
        return relative.noun().matches("wife|widow") && address.startsWith("mrs");
    }

    /** "mrs": the form of address that begins a mention or stands before it, in lower case; empty when there is none. */
    static String address(AnnotatedStory story, EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.beginToken();
        for (int i = Math.max(0, begin - 1); i <= begin; i++) {
            if (Honorific.isCourtesy(tokens.get(i).text())) {
                return tokens.get(i).text().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** "his widow, Elaine,", "their daughter Grace" */
    private @Nullable Relative relative(EntityMention mention, NameWords name) {
        List<Token> tokens = tokens(mention);
        int noun = mention.beginToken() - 1;
        if (noun > 0 && tokens.get(noun).text().equals(",")) {
            noun--;
        }
        boolean ofSomebody = noun > 0
                && tokens.get(noun).tag().equals("NN")
                && tokens.get(noun - 1).tag().matches("POS|PRP\\$|JJ.*");
        Gender gender = ofSomebody ? Honorific.findGender(tokens.get(noun).text()) : null;
        return gender == null
                ? null
                : new Relative(
                        name.shown().get(0), gender, tokens.get(noun).text(), mention.sentence(), owner(tokens, noun));
    }

    /** The gender that "his" or "her" before a noun tells; null when there is neither. */
    private static @Nullable Gender owner(List<Token> tokens, int noun) {
        int at = noun - 1;
        while (at > 0 && tokens.get(at).tag().startsWith("JJ")) {
            at--;
        }
        return switch (tokens.get(at).text().toLowerCase(Locale.ROOT)) {
            case "his" -> Gender.MALE;
            case "her" -> Gender.FEMALE;
            default -> null;
        };
    }

    private List<Token> tokens(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.tokens();
    }
}
