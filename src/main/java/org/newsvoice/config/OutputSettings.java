package org.newsvoice.config;

/**
 * What is published.
 *
 * @param storeText how much of the stories' words
 * @param maxRejectRatio rejected records among those read, 0..1, above which nothing is published
 */
public record OutputSettings(StoreText storeText, double maxRejectRatio) {}
