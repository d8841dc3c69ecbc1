package org.newsvoice.speaker;

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
 * Again"): such a name ends where the same name ends in the story's body. Stateless.
 */
final class HeadlineNames {

    private static final int SHORTEST = 2;

    private HeadlineNames() {}

    /** The mentions, those in headlines cut to the names of the body. */
    static List<EntityMention> cut(AnnotatedStory story, List<EntityMention> mentions) {
        Set<String> inBody = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && !isInHeadline(story, mention)) {
                inBody.add(text(story, mention, mention.endToken()));
            }
        }
        List<EntityMention> cut = new ArrayList<>();
        for (EntityMention mention : mentions) {
            boolean person = mention.kind() == EntityKind.PERSON && isInHeadline(story, mention);
            cut.add(person ? cut(story, mention, inBody) : mention);
        }
        return cut;
    }

    private static EntityMention cut(AnnotatedStory story, EntityMention mention, Set<String> inBody) {
        if (inBody.contains(text(story, mention, mention.endToken()))) {
            return mention;
        }
        for (int end = mention.endToken() - 1; end >= mention.beginToken() + SHORTEST; end--) {
            if (inBody.contains(text(story, mention, end))) {
                Sentence sentence = story.sentences().get(mention.sentence());
                return new EntityMention(
                        mention.kind(),
                        mention.sentence(),
                        mention.beginToken(),
                        end,
                        sentence.span(mention.beginToken(), end));
            }
        }
        return mention;
    }

    private static boolean isInHeadline(AnnotatedStory story, EntityMention mention) {
        int zone = story.sentences().get(mention.sentence()).zone();
        return story.article().zones().get(zone).kind() == ZoneKind.HEADLINE;
    }

    private static String text(AnnotatedStory story, EntityMention mention, int end) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        for (int i = mention.beginToken(); i < end; i++) {
            text.append(tokens.get(i).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return text.toString();
    }
}
