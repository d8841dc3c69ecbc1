package org.newsvoice.speaker;

/**
 * How a mention is resolved to a name, and how often that is right given the right mention: shares of the quotations of
 * development stories for which the right name is known (docs/quality.md).
 */
enum NameEvidence {
    /** The mention is the full name, or a short form that only one name of the story has. */
    NAME(0.980),
    /** One word of a person's name, of which the story has no longer form that we see. */
    SINGLE_WORD(0.350),
    /** One word that several longer names of the story have. */
    SHARED_WORD(0.100),
    /** The story speaks of nobody else. */
    ONLY_ONE(0.970),
    /** Nobody else comes near in salience. */
    CLEAR(0.970),
    /** Somebody else is nearly as salient. */
    CLOSE(0.850),
    /** The only one of that gender, too far away for salience. */
    ONLY_GENDER(0.700),
    /** Named in apposition to a noun phrase. */
    APPOSITION(0.950),
    /** Described by the noun phrase elsewhere: "the mayor". */
    DESCRIPTION(0.900),
    /** A body by its kind: "the bank"; a body that "it" stands for. */
    BODY(0.700);

    private final double share;

    NameEvidence(double share) {
        this.share = share;
    }

    /** The share that is right, 0..1. */
    double share() {
        return share;
    }
}
