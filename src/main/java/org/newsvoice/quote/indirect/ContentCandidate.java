package org.newsvoice.quote.indirect;

/**
 * Words of a sentence that a cue may report: one or two stretches of tokens, in order.
 *
 * @param begin the first stretch's first token
 * @param end after the first stretch
 * @param begin2 the second stretch's first token; {@code end} of the first when there is one stretch only
 * @param end2 after the second stretch
 * @param head the word that heads it, {@link SentenceGraph#NONE} when no single word does
 * @param form its place in the tree, seen from the cue
 */
record ContentCandidate(int begin, int end, int begin2, int end2, int head, String form) {

    /** One stretch. */
    static ContentCandidate of(int begin, int end, int head, String form) {
        return new ContentCandidate(begin, end, end, end, head, form);
    }

    boolean hasTwo() {
        return end2 > begin2;
    }

    boolean contains(int token) {
        return (token >= begin && token < end) || (token >= begin2 && token < end2);
    }

    int length() {
        return end - begin + end2 - begin2;
    }

    /** After the last stretch. */
    int last() {
        return hasTwo() ? end2 : end;
    }
}
