package org.newsvoice.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story with its quotes in their places. Offsets are code points into the text.
 *
 * @param id its {@code article_id}
 * @param outlet who published it
 * @param title the headline
 * @param url its address
 * @param byline as printed
 * @param published when, null when the story does not say
 * @param text all of it; null when the run stored none
 * @param zones what each stretch of the text is
 * @param quotes in text order
 * @param people named in it
 * @param copies outlets that print the same story
 */
public record SiteStory(
        String id,
        String outlet,
        @Nullable String title,
        @Nullable String url,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable String text,
        List<Zone> zones,
        List<Quote> quotes,
        List<SiteQuote.Named> people,
        List<Copy> copies) {

    /** Copies the lists. */
    public SiteStory {
        zones = List.copyOf(zones);
        quotes = List.copyOf(quotes);
        people = List.copyOf(people);
        copies = List.copyOf(copies);
    }

    /**
     * A stretch of the text.
     *
     * @param kind headline, paragraph and so on
     * @param begin where it begins
     * @param end where it ends, exclusive
     */
    public record Zone(String kind, int begin, int end) {}

    /**
     * A quote in its place.
     *
     * @param id its {@code quote_id}
     * @param ordinal its place, from 0
     * @param kind direct, mixed or indirect
     * @param words the quote
     * @param spans begins and ends
     * @param mention begin and end of the words that stand for the speaker; null when there are none
     * @param cue begin and end of the words that report
     * @param speaker who said it, null when we abstain
     * @param confidence 0 to 1, null when we abstain
     * @param rule what named the speaker
     * @param stance what the speaker does with the words: asserted, denied and so on; null in tables of older runs
     * @param sentiment of its words
     * @param flags what is unusual
     */
    public record Quote(
            String id,
            int ordinal,
            String kind,
            @Nullable String words,
            List<Span> spans,
            @Nullable Span mention,
            @Nullable Span cue,
            SiteQuote.@Nullable Who speaker,
            @Nullable Double confidence,
            @Nullable String rule,
            @Nullable String stance,
            SiteQuote.@Nullable Score sentiment,
            List<String> flags) {}

    /**
     * Begin and end.
     *
     * @param begin from 0
     * @param end exclusive
     */
    public record Span(int begin, int end) {}

    /**
     * The same story elsewhere.
     *
     * @param outlet who
     * @param url where
     * @param published when
     */
    public record Copy(
            String outlet, @Nullable String url, @Nullable Instant published) {}
}
