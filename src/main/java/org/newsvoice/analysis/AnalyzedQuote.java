package org.newsvoice.analysis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Quotation;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;

/**
 * A quotation of somebody's speech, with all that is known of it.
 *
 * @param quotation the words
 * @param attribution who says so and why we think so; null when we abstain
 * @param speaker the mention resolved within the story; null when we abstain
 * @param sentiment of the quoted words alone
 * @param nTokens words and marks within the quotation
 * @param peopleMentioned canonical names, within the story, of the people named in the quotation; sorted
 */
public record AnalyzedQuote(
        Quotation quotation,
        @Nullable Attribution attribution,
        @Nullable Speaker speaker,
        SentimentScores sentiment,
        int nTokens,
        Set<String> peopleMentioned) {}
