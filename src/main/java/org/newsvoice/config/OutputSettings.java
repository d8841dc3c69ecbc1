package org.newsvoice.config;

/**
 * What is published.
 *
 * @param storeText how much of the stories' words
 * @param gates what a run must come up to
 * @param keepRuns of how many published runs the tables are kept, the last one included
 */
public record OutputSettings(StoreText storeText, QualityGates gates, int keepRuns) {}
