package org.newsvoice.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says, apart from what follows from the quotes.
 *
 * @param run the run that published the tables
 * @param stories of the latest versions, copies included
 * @param quotes wire copies once, all of the tables
 * @param shown how many of these the site holds
 * @param changes what the last batch brought
 * @param outlets stories by outlet and day
 */
public record SiteFacts(Run run, long stories, long quotes, long shown, Changes changes, List<Outlet> outlets) {

    /** Copies the list. */
    public SiteFacts {
        outlets = List.copyOf(outlets);
    }

    /**
     * A run.
     *
     * @param id its id
     * @param finished when its tables were complete
     * @param version of the program
     */
    public record Run(String id, Instant finished, String version) {}

    /**
     * What the last batch brought.
     *
     * @param batch its date, null when there is none
     * @param before the date of the batch before it, null when it is the first
     * @param stories it brought
     * @param quotes it brought
     * @param newSpeakers quoted for the first time
     * @param most who was quoted most in it
     * @param mostPeople the same of people alone
     */
    public record Changes(
            @Nullable LocalDate batch,
            @Nullable LocalDate before,
            long stories,
            long quotes,
            long newSpeakers,
            List<SiteSpeaker.Tie> most,
            List<SiteSpeaker.Tie> mostPeople) {}

    /**
     * An outlet.
     *
     * @param name its name
     * @param stories all of them
     * @param copies those that are copies of another outlet's
     * @param undated those without a date
     * @param days stories by day
     */
    public record Outlet(String name, long stories, long copies, long undated, List<Day> days) {}

    /**
     * A count of a day.
     *
     * @param day days since 1970
     * @param n how many
     */
    public record Day(int day, long n) {}
}
