package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * Names in headlines, where all words are capitalized and the name model takes the verb for a part of the name ("Ana Ruiz Wins
 * Again"): such a name is cut to the names of the story's body that are in it. Stateless.
 */
final class HeadlineNames {

    private static final int MIN_LENGTH = 2;
    /** Shorter words are small ones, which titles do not capitalize. */
    private static final int LONG_WORD = 5;

    private static final int MIN_LONG_WORDS = 4;

    private HeadlineNames() {}

    /** The mentions, those in headlines cut to the names of the body. */
    static List<EntityMention> cut(AnnotatedStory story, List<EntityMention> mentions) {
        Set<String> inBody = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && !isInHeadline(story, mention)) {
                inBody.add(text(story, mention, mention.beginToken(), mention.endToken()));
            }
        }
        List<EntityMention> cut = new ArrayList<>();
        for (EntityMention mention : mentions) {
            boolean person = mention.kind() == EntityKind.PERSON && isInHeadline(story, mention);
            cut.addAll(person ? cut(story, mention, inBody) : List.of(mention));
        }
        return cut;
    }

    /** The longest names of the body that are in the mention, from the left; the mention itself if there are none. */
    private static List<EntityMention> cut(AnnotatedStory story, EntityMention mention, Set<String> inBody) {
        if (inBody.contains(text(story, mention, mention.beginToken(), mention.endToken()))) {
            return List.of(mention);
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        List<EntityMention> found = new ArrayList<>();
        int begin = mention.beginToken();
        while (begin + MIN_LENGTH <= mention.endToken()) {
            int end = mention.endToken();
            while (end >= begin + MIN_LENGTH && !inBody.contains(text(story, mention, begin, end))) {
                end--;
            }
            if (end >= begin + MIN_LENGTH) {
                found.add(new EntityMention(mention.kind(), mention.sentence(), begin, end, sentence.span(begin, end)));
                begin = end;
            } else {
                begin++;
            }
        }
        return found.isEmpty() ? List.of(mention) : found;
    }

    private static boolean isInHeadline(AnnotatedStory story, EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return story.article().zones().get(sentence.zone()).kind() == ZoneKind.HEADLINE || isInTitleCase(sentence);
    }

    /** A line whose long words are all capitalized: a headline that a feed gives as the first paragraph. */
    private static boolean isInTitleCase(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() >= LONG_WORD) {
                if (!Character.isUpperCase(token.text().charAt(0))) {
                    return false;
                }
                words++;
            }
        }
        return words >= MIN_LONG_WORDS;
    }

    private static String text(AnnotatedStory story, EntityMention mention, int begin, int end) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        for (int i = begin; i < end; i++) {
            text.append(tokens.get(i).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return text.toString();
    }
}
