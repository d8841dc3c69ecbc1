package org.newsvoice.analysis;

import org.newsvoice.article.Article;
import org.newsvoice.failure.Reject;

/** What became of one story. */
public sealed interface StoryOutcome {

    /** The story. */
    Article article();

    /** It was analyzed. */
    record Analyzed(Article article, StoryAnalysis analysis) implements StoryOutcome {}

    /** It was given up. */
    record Rejected(Article article, Reject reject) implements StoryOutcome {}
}
