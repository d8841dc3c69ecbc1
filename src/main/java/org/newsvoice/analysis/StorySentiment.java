package org.newsvoice.analysis;

import org.newsvoice.sentiment.SentimentScores;

/**
 * The sentiment of a story by zone.
 *
 * @param body all body paragraphs
 * @param headline the headline
 * @param narration the body outside quotations
 * @param quoted quoted speech
 */
public record StorySentiment(
        SentimentScores body, SentimentScores headline, SentimentScores narration, SentimentScores quoted) {}
