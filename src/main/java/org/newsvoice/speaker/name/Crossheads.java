package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.NameWords;

/**
 * Headings in capitals that have run into the sentence after them, so that the name model takes them for a part of its first name
 * ("TOUGH TIMES AHEAD Ruiz said"), and labels of a wire that it takes for a name ("TIMELINE: The strike"). Stateless.
 */
final class Crossheads {

    /** A shorter word in capitals may be the abbreviation that a name begins with. */
    private static final int LONG_WORD = 5;

    private Crossheads() {}

    /** The mentions without headings and labels. A word that also begins a name within a sentence is no heading. */
    static List<EntityMention> cut(AnnotatedStory story, List<EntityMention> mentions) {
        Set<String> named = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (isWithinSentence(tokens(story, mention), mention)) {
                named.add(text(story, mention, mention.beginToken()));
            }
        }
        List<EntityMention> cut = new ArrayList<>();
        for (EntityMention mention : mentions) {
            if (!isLabel(story, mention, named)) {
                cut.add(withoutHeading(story, mention, named));
            }
        }
        return cut;
    }

    private static EntityMention withoutHeading(AnnotatedStory story, EntityMention mention, Set<String> named) {
        List<Token> tokens = tokens(story, mention);
        int begin = mention.beginToken();
        while (begin < mention.endToken()
                && (isInCapitals(tokens.get(begin))
                        || NameWords.isTicker(tokens.get(begin).text()))) {
            begin++;
        }
        if (begin == mention.beginToken() || begin == mention.endToken() || mention.kind() == EntityKind.LOCATION) {
            return mention;
        }
        if (isWithinSentence(tokens, mention)) {
            return mention;
        }
        String first = tokens.get(mention.beginToken()).text();
        if (named.stream().anyMatch(name -> name.equals(first) || name.startsWith(first + " "))) {
            return mention;
        }
        boolean isNamed = named.contains(text(story, mention, begin));
        boolean isHeading = begin > 1
                ? isNamed
                        || (mention.endToken() - begin > 1
                                && !BodyKinds.is(tokens.get(begin).text()))
                : isNamed && tokens.get(begin - 1).text().length() >= LONG_WORD;
        return isHeading
                ? new EntityMention(
                        mention.kind(),
                        mention.sentence(),
                        begin,
                        mention.endToken(),
                        story.sentences().get(mention.sentence()).span(begin, mention.endToken()))
                : mention;
    }

    /** One word in capitals before a colon or dash at the beginning of a line, if nothing else has that name. */
    private static boolean isLabel(AnnotatedStory story, EntityMention mention, Set<String> named) {
        List<Token> tokens = tokens(story, mention);
        Token word = tokens.get(mention.beginToken());
        return mention.kind() == EntityKind.ORGANIZATION
                && mention.beginToken() == 0
                && mention.endToken() == 1
                && isInCapitals(word)
                && word.text().length() >= LONG_WORD
                && tokens.size() > 1
                && (tokens.get(1).text().equals(":") || tokens.get(1).text().matches("[-\u2013\u2014]+"))
                && !named.contains(word.text());
    }

    /** Whether a word that is not in capitals comes before the mention. */
    private static boolean isWithinSentence(List<Token> tokens, EntityMention mention) {
        return tokens.subList(0, mention.beginToken()).stream()
                .anyMatch(token -> token.isWord() && !isInCapitals(token));
    }

    private static boolean isInCapitals(Token token) {
        String text = token.text();
        return token.isWord() && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    private static List<Token> tokens(AnnotatedStory story, EntityMention mention) {
        return story.sentences().get(mention.sentence()).tokens();
    }

    private static String text(AnnotatedStory story, EntityMention mention, int begin) {
        Sentence sentence = story.sentences().get(mention.sentence());
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < mention.endToken(); i++) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(sentence.tokens().get(i).text());
        }
        return text.toString();
    }
}
