package org.newsvoice.config;

/**
 * How stories are analyzed.
 *
 * @param attribution who attributes quotations
 * @param kinds which kinds of quotes are looked for
 * @param sentiment which models score sentiment
 * @param ranker file with weights of the ranker of speakers; empty for those that are part of the program
 * @param deadlineSeconds wall-clock time after which a story is given up; a last resort
 */
public record AnalysisSettings(
        Attribution attribution, Kinds kinds, SentimentChoice sentiment, String ranker, int deadlineSeconds) {}
