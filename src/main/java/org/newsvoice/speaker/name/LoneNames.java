package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.NameWords;

/**
 * Names that the name model takes for people's though they name bodies: "Halvorn shares fell", "Halvorn HALV.N said its". A story
 * names people in full once, so one word that is nobody's family name and that stands like a body's name is one. Of longer names,
 * only those with a ticker are: "Carl Halvorn HALV.N", a firm that is called as its founder. Stateless.
 */
final class LoneNames {

    /** What belongs to firms and not to people. */
    private static final Set<String> OPENING = Set.of("(", "-LRB-");

    private static final Set<String> BELONGINGS = Set.of(
            "share",
            "stock",
            "bond",
            "board",
            "unit",
            "subsidiary",
            "shareholder",
            "investor",
            "customer",
            "employee",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "executive",
            "official",
            "analyst",
            "economist",
            "management",
            "profit",
            "revenue",
            "sale",
            "earnings",
            "plant",
            "factory",
            "store",
            "chairman",
            "ceo",
            "chief",
            "division");

    private LoneNames() {}

    /** The mentions, with those words as bodies. */
    static List<EntityMention> asBodies(AnnotatedStory story, FirstNames firstNames, List<EntityMention> mentions) {
        Set<String> parts = new HashSet<>();
        Map<String, Integer> bodies = new HashMap<>();
        Set<String> people = new HashSet<>();
        Set<String> traded = traded(story, mentions);
        for (EntityMention mention : mentions) {
            List<Token> tokens = tokens(story, mention);
            boolean person = mention.kind() == EntityKind.PERSON;
            if (isSingle(mention)) {
                String word = tokens.get(mention.beginToken()).text();
                boolean body = person
                        ? standsLikeBody(tokens, mention) || NameWords.isCoined(word)
                        : mention.kind() == EntityKind.ORGANIZATION;
                bodies.merge(word, body ? 1 : 0, Integer::sum);
                if (person && standsLikePerson(tokens, mention)) {
                    people.add(word);
                }
            } else if (person && !traded.contains(text(story, mention))) {
                tokens.subList(mention.beginToken(), mention.endToken()).forEach(token -> parts.add(token.text()));
            }
        }
        List<EntityMention> read = new ArrayList<>();
        for (EntityMention mention : mentions) {
            String word = tokens(story, mention).get(mention.beginToken()).text();
            boolean body = mention.kind() == EntityKind.PERSON
                    && isSingle(mention)
                    && bodies.getOrDefault(word, 0) > 0
                    && !parts.contains(word)
                    && !people.contains(word)
                    && firstNames.findGender(word) == null;
            boolean firm = mention.kind() == EntityKind.PERSON
                    && traded.stream().anyMatch(name -> isCalled(text(story, mention), name))
                    && !parts.contains(
                            tokens(story, mention).get(mention.endToken() - 1).text())
                    && !standsLikePerson(tokens(story, mention), mention);
            read.add(
                    body || firm
                            ? new EntityMention(
                                    EntityKind.ORGANIZATION,
                                    mention.sentence(),
                                    mention.beginToken(),
                                    mention.endToken(),
                                    mention.span())
                            : mention);
        }
        return read;
    }

    /** The names of two words or more, as the story writes them, behind which a ticker stands. */
    private static Set<String> traded(AnnotatedStory story, List<EntityMention> mentions) {
        Set<String> traded = new HashSet<>();
        for (EntityMention mention : mentions) {
            List<Token> tokens = tokens(story, mention);
            int end = mention.endToken();
            int next = end < tokens.size() && OPENING.contains(tokens.get(end).text()) ? end + 1 : end;
            boolean ticker =
                    next < tokens.size() && NameWords.isTicker(tokens.get(next).text());
            if (mention.kind() == EntityKind.PERSON && !isSingle(mention) && ticker) {
                traded.add(text(story, mention));
            }
        }
        return traded;
    }

    private static String text(AnnotatedStory story, EntityMention mention) {
        return mention.span().of(story.text());
    }

    /** Whether a mention is the whole name or its last word. */
    private static boolean isCalled(String mention, String name) {
        return mention.equals(name) || name.endsWith(" " + mention);
    }

    private static boolean isSingle(EntityMention mention) {
        return mention.endToken() - mention.beginToken() == 1;
    }

    /** "Halvorn HALV.N", "Halvorn's shares", "Halvorn analyst Ana Ruiz", "Halvorn said its". */
    private static boolean standsLikeBody(List<Token> tokens, EntityMention mention) {
        int next = mention.endToken();
        if (next < tokens.size() && OPENING.contains(tokens.get(next).text()) && next + 1 < tokens.size()) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        if (NameWords.isTicker(tokens.get(next).text())) {
            return true;
        }
        if (tokens.get(next).tag().equals("POS")) {
            next++;
        }
        boolean belongs = next < tokens.size()
                && BELONGINGS.contains(tokens.get(next).lemma().toLowerCase(Locale.ROOT));
        boolean its = tokens.get(mention.endToken()).tag().startsWith("VB")
                && mention.endToken() + 1 < tokens.size()
                && tokens.get(mention.endToken() + 1).text().matches("its|it");
        return belongs || its;
    }

    /** "Mr Halvorn", "the mayor, Halvorn,", "Halvorn said he". */
    private static boolean standsLikePerson(List<Token> tokens, EntityMention mention) {
        int begin = mention.beginToken();
        boolean titled = begin > 0 && Honorific.is(tokens.get(begin - 1).text());
        int next = mention.endToken();
        boolean himself = next + 1 < tokens.size()
                && tokens.get(next).tag().startsWith("VB")
                && tokens.get(next + 1).text().matches("he|she|his|her");
        boolean who = next + 1 < tokens.size()
                && tokens.get(next).text().equals(",")
                && (tokens.get(next + 1).text().equals("who")
                        || tokens.get(next + 1).tag().equals("CD"));
        return titled || himself || who;
    }

    private static List<Token> tokens(AnnotatedStory story, EntityMention mention) {
        return story.sentences().get(mention.sentence()).tokens();
    }
}
