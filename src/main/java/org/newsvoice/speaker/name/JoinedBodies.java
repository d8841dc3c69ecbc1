package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.grammar.BodyNames;

/** Bodies whose names have "and", commas or an article within, of which the name model sees a part or nothing. Stateless. */
final class JoinedBodies {

    private JoinedBodies() {}

    /** The mentions, with such names whole in the place of their parts. */
    static List<EntityMention> within(AnnotatedStory story, List<EntityMention> mentions) {
        List<EntityMention> bodies = bodies(story);
        if (bodies.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions);
        bodies.replaceAll(body -> withBegin(story, body, mentions));
        all.removeIf(mention -> bodies.stream().anyMatch(body -> body.span().contains(mention.span())));
        bodies.removeIf(body -> all.stream().anyMatch(mention -> mention.span().overlaps(body.span())));
        all.addAll(bodies);
        all.sort(Comparator.comparing(EntityMention::span));
        return all;
    }

    /** "Royal Society for Owls and Bats": what the name model sees before the words that the form shows. */
    private static EntityMention withBegin(AnnotatedStory story, EntityMention body, List<EntityMention> mentions) {
        for (EntityMention mention : mentions) {
            boolean begins = mention.kind() == EntityKind.ORGANIZATION
                    && mention.sentence() == body.sentence()
                    && mention.beginToken() < body.beginToken()
                    && mention.endToken() > body.beginToken()
                    && mention.endToken() < body.endToken();
            if (begins) {
                return new EntityMention(
                        EntityKind.ORGANIZATION,
                        body.sentence(),
                        mention.beginToken(),
                        body.endToken(),
                        story.sentences().get(body.sentence()).span(mention.beginToken(), body.endToken()));
            }
        }
        return body;
    }

    private static List<EntityMention> bodies(AnnotatedStory story) {
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            int next = 0;
            for (int i = 0; i < sentence.tokens().size(); i = Math.max(i + 1, next)) {
                int end = BodyNames.end(sentence.tokens(), i);
                next = end;
                if (end > i) {
                    found.add(new EntityMention(
                            EntityKind.ORGANIZATION, sentence.index(), i, end, sentence.span(i, end)));
                }
            }
        }
        return found;
    }
}
