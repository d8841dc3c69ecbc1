package org.newsvoice.quote.rule;

import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.QuotedStory;

/**
 * What a rule found: who, and the words that say so.
 *
 * @param mention the speaker's
 * @param cueBegin first token of the cue, {@link QuotedStory#NONE} when there is none
 * @param cueEnd the token after the cue
 */
public record Evidence(Mention mention, int cueBegin, int cueEnd) {

    /** Evidence without a cue. */
    public static Evidence uncued(Mention mention) {
        return new Evidence(mention, QuotedStory.NONE, QuotedStory.NONE);
    }
}
