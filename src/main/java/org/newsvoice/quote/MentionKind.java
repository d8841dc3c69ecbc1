package org.newsvoice.quote;

import java.util.Locale;

/** What kind of words name the speaker. */
public enum MentionKind {
    NAME,
    PRONOUN,
    NOMINAL,
    NONE;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
