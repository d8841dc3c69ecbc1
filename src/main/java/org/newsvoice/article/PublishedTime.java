package org.newsvoice.article;

import java.time.Instant;

/**
 * When the story was published.
 *
 * @param at the instant
 * @param zone the zone or offset as the story gives it ({@code EDT}, {@code +05:30}), or the default one that was assumed
 * @param zoneAssumed whether the story gave no zone and the default one was taken
 */
public record PublishedTime(Instant at, String zone, boolean zoneAssumed) {}
