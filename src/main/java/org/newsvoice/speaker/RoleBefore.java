package org.newsvoice.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Somebody without a name who has just said something: in "The engineer told the inquiry that the dam was checked. It held, he said", a
 * paragraph without names, he is the engineer and not somebody of the paragraph before. Stateless.
 */
public final class RoleBefore {

    private static final Set<String> SINGULAR = Set.of("he", "she");

    private RoleBefore() {}

    /**
     * The phrase that {@code pronoun} stands for; null unless the last who said something before it in its paragraph is a person
     * without a name, and nobody is named there.
     *
     * @param sources of what was said before, in text order
     */
    public static @Nullable Mention of(AnnotatedStory story, Mention pronoun, List<Mention> sources) {
        boolean singular = pronoun.kind() == MentionKind.PRONOUN
                && SINGULAR.contains(token(story, pronoun).lemma().toLowerCase(java.util.Locale.ROOT));
        if (!singular || sources.isEmpty()) {
            return null;
        }
        Mention last = sources.get(sources.size() - 1);
        int zone = story.sentences().get(pronoun.sentence()).zone();
        boolean role = last.kind() == MentionKind.NOMINAL
                && story.sentences().get(last.sentence()).zone() == zone
                && last.span().begin() < pronoun.span().begin()
                && HumanNouns.is(token(story, last).lemma());
        return role && !namesSomebody(story, zone, pronoun.span().begin()) ? last : null;
    }

    private static Token token(AnnotatedStory story, Mention mention) {
        return story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
    }

    private static boolean namesSomebody(AnnotatedStory story, int zone, int end) {
        for (Sentence sentence : story.sentences()) {
            if (sentence.zone() == zone) {
                for (Token token : sentence.tokens()) {
                    if (token.span().begin() < end && token.entity() == EntityKind.PERSON) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
