package org.newsvoice.article;

import org.jspecify.annotations.Nullable;

/**
 * What a story says about itself, read from its fields or its zones. Each is null if the story does not say it.
 *
 * @param title the headline's words
 * @param deck the deck's words
 * @param byline authors and agency; {@link Byline#NONE} when nobody is named
 * @param datelinePlace where it was reported from ({@code Kesselby}), from the dateline, else from the byline
 * @param published when it was published
 * @param language ISO 639-1 code ({@code en}) as declared
 */
public record Headers(
        @Nullable String title,
        @Nullable String deck,
        Byline byline,
        @Nullable String datelinePlace,
        @Nullable PublishedTime published,
        @Nullable String language) {}
