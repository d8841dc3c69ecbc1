package org.newsvoice.config;

/**
 * How stories are analyzed.
 *
 * @param attribution who attributes quotations
 * @param sentiment which models score sentiment
 * @param deadlineSeconds wall-clock time after which a story is given up; a last resort
 */
public record AnalysisSettings(Attribution attribution, SentimentChoice sentiment, int deadlineSeconds) {}
