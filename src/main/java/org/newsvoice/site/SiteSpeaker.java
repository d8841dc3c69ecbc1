package org.newsvoice.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or organization, as the table {@code speakers} has it.
 *
 * @param id its {@code speaker_id}
 * @param name used most often
 * @param kind person or organization
 * @param qid Wikidata's id
 * @param forms every name used, with quotes in quotation marks under it
 * @param sentiment of their quotes in quotation marks
 * @param total quotes in the tables, wire copies once; a site may hold fewer
 */
public record SiteSpeaker(
        String id,
        String name,
        String kind,
        @Nullable String qid,
        List<Counted> forms,
        Sentiment sentiment,
        long total) {

    /** Copies the list. */
    public SiteSpeaker {
        forms = List.copyOf(forms);
    }

    boolean isPerson() {
        return kind.equals("person");
    }

    /**
     * A value and how often.
     *
     * @param name the value
     * @param n how often
     */
    public record Counted(String name, long n) {}

    /**
     * Sentiment of quotes.
     *
     * @param mean from -1 to 1, null when nothing was scored
     * @param se its standard error, null when below two were
     * @param n how many were scored
     * @param negative of them
     * @param neutral of them
     * @param positive of them
     */
    public record Sentiment(
            @Nullable Double mean, @Nullable Double se, long n, long negative, long neutral, long positive) {}

    /**
     * How two speakers are tied.
     *
     * @param id of the other
     * @param name of the other
     * @param n how often: quotes for who speaks about whom, stories for who is quoted beside whom
     * @param mean sentiment of these quotes, null where it does not apply
     */
    public record Tie(
            String id, String name, long n, @Nullable Double mean) {}

    /**
     * The ties of a speaker.
     *
     * @param about whom they speak about
     * @param by who speaks about them
     * @param beside who is quoted in the same stories
     */
    public record Ties(List<Tie> about, List<Tie> by, List<Tie> beside) {

        /** Of who has none. */
        public static final Ties NONE = new Ties(List.of(), List.of(), List.of());
    }
}
