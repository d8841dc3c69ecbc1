package org.newsvoice.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report shows. Immutable.
 *
 * @param scope what the report covers
 * @param history the runs that made the tables
 * @param volume stories by outlet, the largest first
 * @param speakers the most quoted first
 * @param sentiments sentiment of quotes over time
 * @param voices each speaker's share of the speech
 * @param whoIsWho which names were joined to one speaker
 * @param evidence how quotes were attributed
 * @param quotes to read
 * @param stories some stories with their quotes
 */
public record Report(
        Scope scope,
        RunFacts.History history,
        List<OutletVolume> volume,
        List<SpeakerLine> speakers,
        List<SentimentStep> sentiments,
        Voices voices,
        WhoIsWho whoIsWho,
        Evidence evidence,
        ListedQuotes quotes,
        List<ShownStory> stories) {

    /** Copies the lists. */
    public Report {
        volume = List.copyOf(volume);
        speakers = List.copyOf(speakers);
        sentiments = List.copyOf(sentiments);
        stories = List.copyOf(stories);
    }

    /**
     * What a report covers. If a story was crawled twice, its latest version counts.
     *
     * @param runId the run whose tables are published
     * @param selection what was asked for
     * @param speakers whom the names in it were taken for
     * @param days first and last day of publication; null when no story is dated
     * @param period the time that the pictures cover
     * @param stories all of them, copies included
     * @param undated those of them without a time of publication
     * @param outlets how many there are
     * @param quotes those in quotation marks, copies included
     * @param quotesDistinct those in quotation marks, wire copies once
     * @param indirect indirect quotes, wire copies once
     */
    public record Scope(
            String runId,
            Selection selection,
            List<ChosenSpeaker> speakers,
            @Nullable Days days,
            Period period,
            long stories,
            long undated,
            long outlets,
            long quotes,
            long quotesDistinct,
            long indirect) {

        /** Copies the list. */
        public Scope {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * Days.
     *
     * @param first of them
     * @param last of them
     */
    public record Days(LocalDate first, LocalDate last) {}
}
