package org.newsvoice.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;

/**
 * Words before a name that the name model takes for its first.
 *
 * @param alone the single words by which the story calls people
 */
record GluedWords(AnnotatedStory story, FirstNames firstNames, Set<String> alone) {

    static GluedWords of(AnnotatedStory story, FirstNames firstNames, List<EntityMention> mentions) {
        Set<String> alone = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && mention.endToken() - mention.beginToken() == 1) {
                alone.add(story.sentences()
                        .get(mention.sentence())
                        .tokens()
                        .get(mention.beginToken())
                        .text());
            }
        }
        return new GluedWords(story, firstNames, alone);
    }

    /** "Gardener Ana Ruiz", "Plucky Ana", where the model takes what begins a sentence for the first of the names. */
    EntityMention without(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        int begin = mention.beginToken();
        int end = mention.endToken();
        if (end - begin < 2) {
            return mention;
        }
        String first = sentence.tokens().get(begin).text();
        String second = sentence.tokens().get(begin + 1).text();
        boolean unknown = firstNames.findGender(first) == null && !Honorific.is(first);
        boolean given = firstNames.findGender(second) != null;
        boolean role = end - begin > 2 && HumanNouns.is(first) && (given || begin == 0);
        boolean epithet = begin == 0 && end - begin == 2 && given && alone.contains(second) && !alone.contains(first);
        return unknown && (role || epithet)
                ? new EntityMention(mention.kind(), sentence.index(), begin + 1, end, sentence.span(begin + 1, end))
                : mention;
    }
}
