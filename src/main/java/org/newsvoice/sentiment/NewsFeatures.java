package org.newsvoice.sentiment;

import org.newsvoice.nlp.Sentence;

/**
 * The news model's features of a part of a sentence: its words, lemmas and pairs of words, what is negated, and sums of
 * the lexicon's valences. All names, and words capitalized like names, count as the same word, so that a sentence
 * scores the same whoever it is about. Thread-safe.
 */
public final class NewsFeatures {

    private final Lexicon lexicon = Lexicon.load();

    /** The words of {@code sentence}, of which any part can be asked about. */
    NewsWords words(Sentence sentence) {
        return new NewsWords(sentence, lexicon);
    }

    /** The features of the tokens of {@code sentence} for which {@code part} is true. */
    public SeenFeatures of(Sentence sentence, boolean[] part) {
        return words(sentence).of(part);
    }
}
