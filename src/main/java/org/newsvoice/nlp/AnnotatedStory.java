package org.newsvoice.nlp;

import java.util.List;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

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

    /** The sentences that share a character with {@code span}, in text order. */
    public List<Sentence> sentences(TextSpan span) {
        int from = 0;
        int to = sentences.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sentences.get(middle).span().end() <= span.begin()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < sentences.size() && sentences.get(end).span().overlaps(span)) {
            end++;
        }
        return sentences.subList(from, end);
    }

    /** The story's stored text. */
    public String text() {
        return article.text();
    }
}
