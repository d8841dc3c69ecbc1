package org.newsvoice.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotes to read, the newest first, wire copies once.
 *
 * @param quotes the quotes that the report lists
 * @param all how many there are
 */
public record ListedQuotes(List<Line> quotes, long all) {

    /** Copies the list. */
    public ListedQuotes {
        quotes = List.copyOf(quotes);
    }

    /**
     * A quote.
     *
     * @param words the quote; null when the run stored no text
     * @param before the text before it
     * @param after the text after it
     * @param speaker who said it; null when we abstain
     * @param kind direct, mixed or indirect
     * @param sentiment of its words
     * @param story where it is
     */
    public record Line(
            @Nullable String words,
            @Nullable String before,
            @Nullable String after,
            ShownQuote.@Nullable Who speaker,
            String kind,
            ShownQuote.QuoteSentiment sentiment,
            Story story) {}

    /**
     * The story of a quote.
     *
     * @param outlet who published it
     * @param title its headline
     * @param url its address
     * @param published when
     */
    public record Story(
            String outlet,
            @Nullable String title,
            @Nullable String url,
            @Nullable Instant published) {}
}
