package org.newsvoice.nlp;

import org.newsvoice.article.TextSpan;

/**
 * A name in the text: adjacent tokens of one entity kind.
 *
 * @param kind person, organization or location
 * @param sentence index of the sentence in the story
 * @param beginToken its first token's index in the sentence
 * @param endToken the index after its last token
 * @param span in the article's text
 */
public record EntityMention(EntityKind kind, int sentence, int beginToken, int endToken, TextSpan span) {

    /** The same words as a name of another kind. */
    public EntityMention as(EntityKind other) {
        return new EntityMention(other, sentence, beginToken, endToken, span);
    }
}
