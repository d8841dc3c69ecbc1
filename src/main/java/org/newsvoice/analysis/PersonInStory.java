package org.newsvoice.analysis;

import org.newsvoice.sentiment.SentimentScore;
import org.newsvoice.speaker.Speaker;

/**
 * A person or organization that a story names: what is said about them, apart from what they say.
 *
 * @param who canonical within the story; person or organization
 * @param mentionsInQuotes times named within quotations
 * @param mentionsOutside times named outside quotations
 * @param nQuotes quotations attributed to them
 * @param narration tone of the sentences that name them, outside quotations
 */
public record PersonInStory(
        Speaker who, int mentionsInQuotes, int mentionsOutside, int nQuotes, SentimentScore narration) {}
