package org.newsvoice.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A story to look at. Offsets are UTF-16 indexes into {@code text}.
 *
 * @param heading what its record says about it
 * @param text the stored text, perhaps cut; null when the run stored none
 * @param cut whether more text follows in the table
 * @param zones what each stretch of the text is; empty if there is no text
 * @param quotes its quotes in order
 */
public record ShownStory(
        Heading heading, @Nullable String text, boolean cut, List<ShownZone> zones, List<ShownQuote> quotes) {

    /** Copies the lists. */
    public ShownStory {
        zones = List.copyOf(zones);
        quotes = List.copyOf(quotes);
    }

    /**
     * What a story's record says of it.
     *
     * @param articleId which story
     * @param outlet its outlet
     * @param title its headline, null when it has none
     * @param url its address, null when unknown
     * @param published when, null when unknown
     * @param language ISO 639-1 code, null when unknown
     */
    public record Heading(
            String articleId,
            String outlet,
            @Nullable String title,
            @Nullable String url,
            @Nullable Instant published,
            @Nullable String language) {}

    /**
     * A stretch of the text.
     *
     * @param kind as in the table
     * @param span where
     */
    public record ShownZone(String kind, TextSpan span) {}
}
