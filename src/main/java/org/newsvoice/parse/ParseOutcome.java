package org.newsvoice.parse;

import org.newsvoice.article.Article;
import org.newsvoice.failure.Reject;

/** The result of parsing a raw story: one of two, never an exception. */
public sealed interface ParseOutcome {

    /** A story to analyze; its body may be empty, which a flag says. */
    record Parsed(Article article) implements ParseOutcome {}

    /** There is nothing to analyze: no letter and no digit in the whole text. */
    record Rejected(Reject reject) implements ParseOutcome {}
}
