package org.newsvoice.speaker.discourse;

/**
 * How a mention is resolved to a name, and how much of the mention's confidence the name keeps: the share of right names among
 * quotations of half of the development stories, over the mean confidence of their mentions; what is too rare there rests on both
 * halves (docs/quality.md).
 */
public enum NameEvidence {
    /** The mention is the full name, or a short form that only one name of the story has. */
    NAME(0.990),
    /** One word of a person's name, of which the story has no longer form that we see. */
    SINGLE_WORD(0.800),
    /** One word that several longer names of the story have: right as far as it goes, but it does not say which; so never 0.9. */
    SHARED_WORD(0.890),
    /** The story speaks of nobody else. */
    ONLY_ONE(0.990),
    /** Nobody else comes near in salience. */
    CLEAR(0.990),
    /** Somebody else is nearly as salient. */
    CLOSE(0.940),
    /** The only one of that gender, too far away for salience. */
    ONLY_GENDER(0.900),
    /** Named in apposition to a noun phrase. */
    APPOSITION(0.950),
    /** Described by the noun phrase elsewhere: "the mayor". */
    DESCRIPTION(0.900),
    /** The one last named, whom the story calls otherwise ("the retired surgeon"): 31 of 31 right, which is 0.9 at least (95 %). */
    VARIATION(0.900),
    /** A body by its kind: "the bank"; a body that "it" stands for. */
    BODY(0.900);

    private final double share;

    NameEvidence(double share) {
        this.share = share;
    }

    /** The share that is right, 0..1. */
    public double share() {
        return share;
    }
}
