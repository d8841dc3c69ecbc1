package org.newsvoice.speaker.word;

import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;

/**
 * A noun phrase as tokens of its sentence: "the retired auditor".
 *
 * @param begin index of the first token
 * @param head index of the noun
 */
public record NominalPhrase(Sentence sentence, int begin, int head) {

    /** The phrase of a mention. */
    public static NominalPhrase of(AnnotatedStory story, Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        int begin = mention.headToken();
        while (begin > 0
                && sentence.tokens().get(begin - 1).span().begin()
                        >= mention.span().begin()) {
            begin--;
        }
        return new NominalPhrase(sentence, begin, mention.headToken());
    }

    /** From the first to the head. */
    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The first word. */
    public Token first() {
        return tokens().get(begin);
    }

    /** The noun. */
    public Token noun() {
        return tokens().get(head);
    }

    /** Whether it begins with "the". */
    public boolean isDefinite() {
        return tokens().get(begin).text().equalsIgnoreCase("the");
    }
}
