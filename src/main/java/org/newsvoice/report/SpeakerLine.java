package org.newsvoice.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.aggregate.SentimentTally;

/**
 * A speaker in numbers.
 *
 * @param speakerId the speaker across stories
 * @param name as used most often
 * @param kind person or organization
 * @param title the office or honorific given most often; null if there is none
 * @param counts how often they are quoted
 * @param sentiment of the quotes in quotation marks, wire copies once
 * @param steps quotes in each step of the report's period, wire copies once
 */
public record SpeakerLine(
        String speakerId,
        String name,
        String kind,
        @Nullable String title,
        Counts counts,
        SentimentTally sentiment,
        List<Long> steps) {

    /** Copies the list. */
    public SpeakerLine {
        steps = List.copyOf(steps);
    }

    /**
     * How often a speaker is quoted ({@link CountedQuotes}).
     *
     * @param distinct quotes, wire copies once
     * @param all quotes, wire copies included
     * @param articles that quote them, wire copies once
     * @param outlets that quote them
     * @param indirect those of the distinct quotes that have no quotation marks
     */
    public record Counts(long distinct, long all, long articles, long outlets, long indirect) {}
}
