package org.newsvoice.quote.indirect;

/**
 * What a {@link TokenTagger} says of each token of a sentence, as log-odds. Immutable.
 *
 * @param scores of each token, each tag; no tokens where nothing was tagged
 */
@SuppressWarnings("ArrayRecordComponent")
record TokenTags(float[][] scores) {

    static final int TAGS = 4;
    /** The token is reported. */
    static final int INSIDE = 0;
    /** It is the first of what is reported. */
    static final int BEGINS = 1;
    /** It is the last. */
    static final int ENDS = 2;
    /** It reports. */
    static final int CUE = 3;

    /** Log-odds beyond the edges of a sentence. */
    private static final float NOWHERE = -9;

    static final TokenTags NONE = new TokenTags(new float[0][]);

    /** The log-odds of a tag at a place. */
    float of(int at, int tag) {
        return at < 0 || at >= scores.length ? NOWHERE : scores[at][tag];
    }

    /** The probability of a tag at a place. */
    double probability(int at, int tag) {
        return 1 / (1 + Math.exp(-of(at, tag)));
    }
}
