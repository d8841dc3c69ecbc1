package org.newsvoice.identity;

/**
 * How two different names of one family name can stand for one person, and what that alone is worth as evidence.
 *
 * <p>Weights are log-odds, settled by reading and scoring development data: below {@link Evidence#JOINS} a relation needs
 * something else that speaks for it.
 */
enum NameRelation {
    /** The given names are equal; only one of them has a middle name or generation. */
    SAME(3.0),
    /** J.K. and Joan Kay. */
    INITIALS(2.5),
    /** Bob and Robert. */
    NICKNAME(2.0),
    /** Clayt and Clayton. */
    SHORTENED(1.6),
    /** Carlo and Pier Carlo. */
    MIDDLE(1.6),
    /** One given name in another alphabet: Adolph and Adolf, Sergei and Sergey. */
    TRANSCRIPTION(1.2),
    /** A slip, or other letters for the same sounds: Baumohl and Bauhmohl. */
    SPELLING(0.8),
    /** J. and Joan. */
    INITIAL(0.6),
    /** Ana Ruiz and Ana Ruiz-Osei: one has one of the other's two family names. */
    PART(0),
    /** They cannot. */
    DIFFERENT(Double.NEGATIVE_INFINITY);

    private final double weight;

    NameRelation(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
