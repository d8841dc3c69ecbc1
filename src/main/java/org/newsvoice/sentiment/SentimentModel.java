package org.newsvoice.sentiment;

import org.newsvoice.nlp.Sentence;

/** A way to score sentences; each model implements it. Thread-safe. */
@FunctionalInterface
public interface SentimentModel {

    /** Looks at a sentence once, for any number of its parts. */
    SentenceSentiment read(Sentence sentence);

    /** A sentence that a model has looked at. */
    @FunctionalInterface
    interface SentenceSentiment {

        /**
         * Adds what a part of the sentence says, or that it could not be scored.
         *
         * @param part for each token whether it belongs to the part; at least one word does
         */
        void addTo(MeanSentiment mean, boolean[] part);
    }
}
