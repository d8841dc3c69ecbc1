package org.newsvoice.speaker.name;

import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;

/** Words before a name that the name model takes for its first. */
record GluedWords(AnnotatedStory story, FirstNames firstNames) {

    /** "Gardener Ana Ruiz", where the model takes what begins a sentence for the first of the names. */
    EntityMention without(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        int begin = mention.beginToken();
        int end = mention.endToken();
        if (end - begin <= 2) {
            return mention;
        }
        String first = sentence.tokens().get(begin).text();
        String second = sentence.tokens().get(begin + 1).text();
        boolean unknown = firstNames.findGender(first) == null && !Honorific.is(first);
        boolean given = firstNames.findGender(second) != null;
        return unknown && HumanNouns.is(first) && (given || begin == 0)
                ? new EntityMention(mention.kind(), sentence.index(), begin + 1, end, sentence.span(begin + 1, end))
                : mention;
    }
}
