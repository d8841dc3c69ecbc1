package org.newsvoice.eval;

import org.newsvoice.nlp.AnnotatedStory;

/**
 * A story to learn from.
 *
 * @param outlet who published it; stories of an outlet are never used to answer each other
 * @param gold its labels
 * @param story its words, annotated
 */
public record LabelledStory(String outlet, GoldStory gold, AnnotatedStory story) {}
