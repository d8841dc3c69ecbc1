package org.newsvoice.config;

/**
 * How stories are analyzed.
 *
 * @param attribution who attributes quotations
 * @param deadlineSeconds wall-clock time after which a story is given up; a last resort
 */
public record AnalysisSettings(Attribution attribution, int deadlineSeconds) {}
