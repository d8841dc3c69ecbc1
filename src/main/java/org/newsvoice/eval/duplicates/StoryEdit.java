package org.newsvoice.eval.duplicates;

import java.util.Locale;

/** What an outlet, or the passing of time, makes of a story. */
public enum StoryEdit {
    /** The story itself. */
    NONE(true),
    /** Another headline. */
    HEADLINE(true),
    /** The last 10 to 50 % of the characters are missing, from anywhere in a sentence on. */
    CUT_TAIL(true),
    /** One to three paragraphs of another story are added anywhere among its paragraphs, or before or after them. */
    ADDED(true),
    HEADLINE_CUT_TAIL(true),
    HEADLINE_ADDED(true),
    CUT_TAIL_ADDED(true),
    HEADLINE_CUT_TAIL_ADDED(true),
    /** A later story on the topic: a new lead, other figures, 30 to 70 % of the old sentences, in their order. */
    UPDATE(false),
    /** A story most of whose sentences, the first among them, hold figures, with other figures throughout. */
    OTHER_FIGURES(false),
    /** An invented market report that fills in the same form as one for another day. */
    MARKET_REPORT(false);

    private final boolean copy;

    StoryEdit(boolean copy) {
        this.copy = copy;
    }

    /** Whether the result is the same story. */
    public boolean isCopy() {
        return copy;
    }

    boolean headline() {
        return name().contains("HEADLINE");
    }

    boolean cutTail() {
        return name().contains("CUT_TAIL");
    }

    boolean added() {
        return name().contains("ADDED");
    }

    /** The name in reports: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
