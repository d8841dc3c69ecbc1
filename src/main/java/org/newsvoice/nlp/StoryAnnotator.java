package org.newsvoice.nlp;

import org.newsvoice.article.Article;

/** Tokens, trees and names of a story. An object is for one thread at a time; heavy models are shared behind it. */
public interface StoryAnnotator {

    /** Annotates a story; one without words gives no sentences. May throw anything: the story boundary catches it. */
    AnnotatedStory annotate(Article article);
}
