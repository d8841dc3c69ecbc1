package org.newsvoice.eval;

import java.util.Locale;

/** What became of a gold quote with a speaker that was found. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** A gold pronoun without a name, against a prediction without a place. */
    UNDECIDABLE,
    NO_SPEAKER_GIVEN;

    /** The name in the report's counts. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
