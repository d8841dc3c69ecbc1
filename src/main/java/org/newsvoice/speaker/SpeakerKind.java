package org.newsvoice.speaker;

import java.util.Locale;

/** What a speaker is. */
public enum SpeakerKind {
    /** A named human being. */
    PERSON,
    /** A named body: a company, a ministry, a newspaper. */
    ORGANIZATION,
    /** Somebody in an office, without a name: "a White House spokesman", "police". */
    ROLE,
    /** Somebody of whom nothing is said: "a source", "one resident", an unresolved pronoun. */
    UNNAMED;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
