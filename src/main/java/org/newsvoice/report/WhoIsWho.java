package org.newsvoice.report;

import java.util.List;

/**
 * Which names were joined to one speaker, and which names are ambiguous.
 *
 * @param joins speakers with several forms of their name, those with most quotes under unusual forms first
 * @param ambiguous names whose speaker_id is the likeliest of several, the most quoted first
 */
public record WhoIsWho(List<Joined> joins, List<Ambiguous> ambiguous) {

    /** Copies the lists. */
    public WhoIsWho {
        joins = List.copyOf(joins);
        ambiguous = List.copyOf(ambiguous);
    }

    /**
     * A speaker under several forms.
     *
     * @param name the usual form
     * @param forms the others with the number of quotes, copies included, the most frequent first
     */
    public record Joined(String name, List<Form> forms) {
        /** Copies the list. */
        public Joined {
            forms = List.copyOf(forms);
        }
    }

    /** A form of a name and the quotes under it. */
    public record Form(String name, long quotes) {}

    /**
     * A name that several people have.
     *
     * @param name as stories give it
     * @param taken the usual name of the one it was taken for; the name itself when it stays a separate speaker
     * @param quotes distinct quotes
     */
    public record Ambiguous(String name, String taken, long quotes) {}
}
