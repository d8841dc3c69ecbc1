package org.newsvoice.nlp;

import java.util.List;
import org.newsvoice.article.Article;

/**
 * A story with its sentences: headline, deck, caption and body paragraphs; bylines, datelines and boilerplate are not read.
 *
 * @param article the story
 * @param sentences in text order, numbered by their place
 * @param entities names, in text order
 * @param splitSentences how many cuts a paragraph without sentence ends needed
 */
public record AnnotatedStory(
        Article article, List<Sentence> sentences, List<EntityMention> entities, int splitSentences) {

    /** Copies the lists. */
    public AnnotatedStory {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
    }

    /** The story's stored text. */
    public String text() {
        return article.text();
    }
}
