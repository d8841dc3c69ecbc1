package org.newsvoice.eval.score;

/** The result for a gold quote with a speaker, or for a claim. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** A gold pronoun without a name, against a prediction without a place. */
    UNDECIDABLE,
    NO_SPEAKER_GIVEN,
    /** No predicted stretch covers the gold quote. */
    NOT_FOUND,
    /** A speaker was claimed for words that are not speech. */
    NO_SPEECH
}
