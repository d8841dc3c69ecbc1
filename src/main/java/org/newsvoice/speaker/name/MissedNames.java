package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.NameParts;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * Names in full that the name model misses or takes for a place or a body, since their words mean something else, too (April Ruiz,
 * Will Bright, Sofia Brandt): a first name and a word by which the story calls somebody alone elsewhere. Stateless.
 */
record MissedNames(AnnotatedStory story, FirstNames firstNames) {

    private static final Set<String> SAYING = Set.of("say", "tell", "add", "ask", "write", "reply", "recall");

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "of", "from", "to", "outside", "around", "across", "through", "toward", "towards");

    /** In text order. */
    List<EntityMention> mentions() {
        Set<String> alone = new HashSet<>();
        Set<String> people = new HashSet<>();
        addAlone(alone, people);
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                String last = tokens.get(i + 1).text();
                boolean body = tokens.get(i).entity() == EntityKind.ORGANIZATION;
                if (isPair(tokens, i) && ((body ? people : alone).contains(last) || isTorn(tokens, i))) {
                    boolean suffix = i + 2 < tokens.size()
                            && NameParts.isSuffix(tokens.get(i + 2).text());
                    int end = suffix ? i + 3 : i + 2;
                    found.add(new EntityMention(EntityKind.PERSON, sentence.index(), i, end, sentence.span(i, end)));
                }
            }
        }
        return found;
    }

    /** "Piers Ruiz", of which the model takes the last word alone for a name. */
    private boolean isTorn(List<Token> tokens, int first) {
        // "Paris Ruiz", of which the model takes the first word for a place
        boolean place = isPlace(tokens, first) && tokens.get(first + 1).entity() == EntityKind.PERSON;
        return place || isTornWord(tokens, first);
    }

    private static boolean isTornWord(List<Token> tokens, int first) {
        return tokens.get(first).entity() == EntityKind.NONE
                && (tokens.get(first).tag().equals("NNP")
                        || (first > 0 && tokens.get(first).tag().equals("NN")))
                && tokens.get(first + 1).tag().equals("NNP")
                && tokens.get(first + 1).entity() == EntityKind.PERSON;
    }

    private boolean isPair(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        Token last = tokens.get(at + 1);
        if (!isCapital(first) || !isCapital(last)) {
            return false;
        }
        boolean missed = first.entity() == EntityKind.NONE
                && (last.entity() == EntityKind.NONE || last.entity() == EntityKind.PERSON);
        boolean body = first.entity() == EntityKind.ORGANIZATION && last.entity() == EntityKind.ORGANIZATION;
        boolean names = (missed || body || isPlace(tokens, at))
                && (firstNames.findGender(first.text()) != null || isSubject(tokens, at));
        boolean edges = (at == 0 || !isName(tokens.get(at - 1)))
                && (at + 2 >= tokens.size()
                        || !isName(tokens.get(at + 2))
                        || NameParts.isSuffix(tokens.get(at + 2).text()));
        return names
                && edges
                && !BodyKinds.is(last.text())
                && !Calendar.canBe(last.text())
                && !HumanNouns.is(last.text());
    }

    /** "Paris Ruiz opened a bakery": a place and a person's name that begin a sentence and have a verb, or something told of them, behind. */
    private static boolean isSubject(List<Token> tokens, int at) {
        boolean named = tokens.get(at).entity() == EntityKind.LOCATION
                && tokens.get(at + 1).tag().equals("NNP")
                && at + 2 < tokens.size();
        return named && at == 0 && tokens.get(at + 2).tag().matches("VB[DZ]|,");
    }

    /** Two words of which the model takes the first or both for a place, since the first also names one: "Sofia Brandt". */
    private static boolean isPlace(List<Token> tokens, int at) {
        boolean behindPlace =
                at > 0 && PLACING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        EntityKind last = tokens.get(at + 1).entity();
        return tokens.get(at).entity() == EntityKind.LOCATION
                && last != EntityKind.ORGANIZATION
                && (last != EntityKind.NONE || tokens.get(at + 1).tag().equals("NNP"))
                && tokens.get(at).text().chars().skip(1).anyMatch(Character::isLowerCase)
                && !behindPlace;
    }

    /**
     * Adds the capitalized words by which somebody is called who speaks: "Field said".
     *
     * @param people for those that the model takes for a person's name there
     */
    private void addAlone(Set<String> alone, Set<String> people) {
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                if (!isCapital(tokens.get(i))) {
                    continue;
                }
                boolean before = i + 1 < tokens.size() && isSaying(tokens.get(i + 1)) && !isName(tokens.get(i - 1));
                boolean behind = isSaying(tokens.get(i - 1)) && (i + 1 == tokens.size() || !isName(tokens.get(i + 1)));
                if (before || behind) {
                    alone.add(tokens.get(i).text());
                }
                if ((before || behind) && tokens.get(i).entity() == EntityKind.PERSON) {
                    people.add(tokens.get(i).text());
                }
            }
        }
    }

    private static boolean isSaying(Token token) {
        return token.tag().startsWith("VB") && SAYING.contains(token.lemma());
    }

    private static boolean isCapital(Token token) {
        return token.text().length() > 2 && Character.isUpperCase(token.text().charAt(0)) && token.isWord();
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.text().charAt(0));
    }
}
