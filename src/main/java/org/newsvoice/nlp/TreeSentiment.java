package org.newsvoice.nlp;

/** The sentiment of each constituent of a tree. Thread-safe. */
@FunctionalInterface
public interface TreeSentiment {

    /** Scores all constituents. */
    SentimentTree score(ParseTree tree);
}
