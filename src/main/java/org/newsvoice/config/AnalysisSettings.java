package org.newsvoice.config;

/**
 * How stories are analyzed.
 *
 * @param attribution who attributes quotations
 * @param kinds which kinds of quotes are looked for
 * @param sentiment which models score sentiment
 * @param ranker file with weights of the ranker of speakers; empty for the built-in weights
 * @param deadlineSeconds wall-clock time after which the analysis of a story is stopped; a last resort
 */
public record AnalysisSettings(
        Attribution attribution, Kinds kinds, SentimentChoice sentiment, String ranker, int deadlineSeconds) {}
