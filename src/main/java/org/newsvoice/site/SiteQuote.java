package org.newsvoice.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.CountedQuotes;

/**
 * A quote as the site shows it; wire copies are one quote with several outlets.
 *
 * @param id its {@code quote_id}
 * @param story where it is
 * @param outlets that print it, the story's own first
 * @param ordinal its place among the story's quotes, from 0
 * @param kind direct, mixed or indirect
 * @param words the quote; null when the run stored no text
 * @param before the text before it
 * @param after the text after it
 * @param speaker who said it, null when we abstain
 * @param cue the words that report it
 * @param confidence that it is the speaker, 0 to 1; null when we abstain
 * @param rule what named the speaker
 * @param stance what the speaker does with the words: asserted, denied and so on; null in tables of older runs
 * @param sentiment of its words, null when not scored
 * @param flags what is unusual
 * @param about people and organizations named in it
 * @param tokens its length
 */
public record SiteQuote(
        String id,
        StoryHead story,
        List<String> outlets,
        int ordinal,
        String kind,
        @Nullable String words,
        @Nullable String before,
        @Nullable String after,
        @Nullable Who speaker,
        @Nullable String cue,
        @Nullable Double confidence,
        @Nullable String rule,
        @Nullable String stance,
        @Nullable Score sentiment,
        List<String> flags,
        List<Named> about,
        int tokens) {

    /** Copies the lists. */
    public SiteQuote {
        outlets = List.copyOf(outlets);
        flags = List.copyOf(flags);
        about = List.copyOf(about);
    }

    /** Whether figures count it: all but words that are unlikely to be reported speech. */
    boolean counts() {
        return !kind.equals("indirect") || confidence == null || confidence >= CountedQuotes.MIN_CONFIDENCE;
    }

    /** The id of its speaker, null for roles and open ones. */
    @Nullable
    String speakerId() {
        return speaker == null ? null : speaker.id();
    }

    /**
     * The story of a quote.
     *
     * @param id its {@code article_id}
     * @param title the headline
     * @param url its address
     * @param published when, null when the story does not say
     */
    public record StoryHead(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable Instant published) {}

    /**
     * A speaker in a story.
     *
     * @param id across stories; null for roles and unnamed ones
     * @param name that all pages show for the id, without an id as the story has it, or the words that stand for them
     * @param kind person, organization, role or unnamed
     * @param title office that the story gives
     * @param others who say it together with them
     */
    public record Who(
            @Nullable String id,
            String name,
            String kind,
            @Nullable String title,
            List<String> others) {

        /** Copies the list. */
        public Who {
            others = List.copyOf(others);
        }
    }

    /**
     * Sentiment.
     *
     * @param score from -1 to 1
     * @param label negative, neutral or positive
     */
    public record Score(double score, String label) {}

    /**
     * Somebody who is named.
     *
     * @param id across stories, null when unknown
     * @param name that all pages show for the id, without an id as the story has it
     */
    public record Named(@Nullable String id, String name) {}
}
