package org.newsvoice.quote.attribution;

import org.newsvoice.quote.Mention;

/**
 * What a rule found: who, and the words that say so.
 *
 * @param mention the speaker's
 * @param cueBegin first token of the cue, {@link QuotedStory#NONE} when there is none
 * @param cueEnd the token after the cue
 */
record Evidence(Mention mention, int cueBegin, int cueEnd) {

    /** Evidence without a cue. */
    static Evidence uncued(Mention mention) {
        return new Evidence(mention, QuotedStory.NONE, QuotedStory.NONE);
    }
}
