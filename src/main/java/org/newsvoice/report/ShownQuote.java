package org.newsvoice.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A quote to look at. Offsets are UTF-16 indexes into the story's text.
 *
 * @param ordinal its place in the story, from 0
 * @param kind direct, mixed or indirect
 * @param stance asserted, denied, hypothetical, question, wish or order; null in rows of older runs
 * @param words what was said, null when the run stored no text
 * @param spans its place; empty if the shown text ends before it
 * @param attribution who said it
 * @param sentiment its sentiment
 */
public record ShownQuote(
        int ordinal,
        String kind,
        @Nullable String stance,
        @Nullable String words,
        List<TextSpan> spans,
        Attribution attribution,
        QuoteSentiment sentiment) {

    /** Kind and stance in words; the usual stance is not named. */
    public String kindAndStance() {
        return stance == null || stance.equals("asserted") ? kind : kind + ", " + stance;
    }

    /** Copies the list. */
    public ShownQuote {
        spans = List.copyOf(spans);
    }

    /**
     * Who says something, and how that is known; all is null when we abstain.
     *
     * @param speaker who
     * @param mention the words that stand for the speaker
     * @param cue the words that report the speech
     * @param rule which rule decided
     * @param confidence 0 to 1
     */
    public record Attribution(
            @Nullable Who speaker,
            @Nullable Marked mention,
            @Nullable Marked cue,
            @Nullable String rule,
            @Nullable Double confidence) {}

    /**
     * A speaker.
     *
     * @param name or description
     * @param kind person, organization, role or unnamed
     * @param title office or honorific, null when the story gives none
     */
    public record Who(String name, String kind, @Nullable String title) {}

    /**
     * Words of the story.
     *
     * @param words as they are there
     * @param span where, null when the text is not shown so far
     */
    public record Marked(String words, @Nullable TextSpan span) {}

    /**
     * How a quote sounds.
     *
     * @param label the most probable class, null when nothing was scored
     * @param score from -1 to 1, null when nothing was scored
     */
    public record QuoteSentiment(
            @Nullable String label, @Nullable Double score) {}
}
