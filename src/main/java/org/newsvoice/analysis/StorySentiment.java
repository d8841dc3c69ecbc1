package org.newsvoice.analysis;

import org.newsvoice.sentiment.SentimentScore;

/**
 * The tone of a story by zone.
 *
 * @param body all body paragraphs
 * @param headline the headline
 * @param narration the body outside quotations
 * @param quoted quoted speech
 */
public record StorySentiment(
        SentimentScore body, SentimentScore headline, SentimentScore narration, SentimentScore quoted) {}
