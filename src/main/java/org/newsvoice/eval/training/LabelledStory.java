package org.newsvoice.eval.training;

import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.nlp.AnnotatedStory;

/**
 * A story to learn from.
 *
 * @param gold its labels
 * @param story its words, annotated
 */
public record LabelledStory(GoldStory gold, AnnotatedStory story) {

    /** Who published it: the fold of the story. Stories of an outlet are never used to answer each other. */
    public String outlet() {
        String source = gold.source();
        return source == null ? "?" : source;
    }
}
