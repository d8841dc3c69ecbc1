package org.newsvoice.analysis;

import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;

/**
 * A person or organization that a story names: what is said about them, apart from what they say.
 *
 * @param who canonical within the story; person or organization
 * @param mentionsInQuotes times named within quotations
 * @param mentionsOutside times named outside quotations
 * @param nQuotes quotations attributed to them: words in quotation marks
 * @param nMixed those of them that have some words in quotation marks only
 * @param nIndirect reports of their words without quotation marks
 * @param narration sentiment of the sentences that name them, outside quotes
 * @param others sentiment of the sentences that name them within quotes of others
 */
public record PersonInStory(
        Speaker who,
        int mentionsInQuotes,
        int mentionsOutside,
        int nQuotes,
        int nMixed,
        int nIndirect,
        SentimentScores narration,
        SentimentScores others) {}
