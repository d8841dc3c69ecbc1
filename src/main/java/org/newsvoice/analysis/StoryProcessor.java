package org.newsvoice.analysis;

import org.newsvoice.article.Article;

/** From a story to its outcome. Never throws, whatever the story. An object is for one thread at a time. */
public interface StoryProcessor {

    /** Analyzes {@code article}, or says why that could not be done. */
    StoryOutcome process(Article article);
}
