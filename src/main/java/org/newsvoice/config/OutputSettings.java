package org.newsvoice.config;

/**
 * What is published.
 *
 * @param storeText how much of the stories' words
 * @param gates what a run must reach
 * @param keepRuns the number of published runs whose tables are kept, including the last one
 */
public record OutputSettings(StoreText storeText, QualityGates gates, int keepRuns) {}
