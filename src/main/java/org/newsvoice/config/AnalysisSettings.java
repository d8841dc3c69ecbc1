package org.newsvoice.config;

/**
 * How stories are analyzed.
 *
 * @param attribution who attributes quotations
 * @param kinds which kinds of quotes are looked for
 * @param sentiment which models score sentiment
 * @param deadlineSeconds wall-clock time after which a story is given up; a last resort
 */
public record AnalysisSettings(Attribution attribution, Kinds kinds, SentimentChoice sentiment, int deadlineSeconds) {}
