package org.newsvoice.report;

import java.util.List;
import org.newsvoice.aggregate.SentimentTally;

/**
 * How quotes were attributed, and how sure that is.
 *
 * @param outlets coverage by outlet, copies included, the largest first
 * @param rules distinct quotes by rule, the most frequent first
 * @param confidences distinct quotes by confidence, in {@link #BINS} steps from 0 to 1
 */
public record Evidence(List<Coverage> outlets, List<Rule> rules, List<Long> confidences) {

    /** Steps of the confidence scale. */
    public static final int BINS = 20;

    /** Copies the lists. */
    public Evidence {
        outlets = List.copyOf(outlets);
        rules = List.copyOf(rules);
        confidences = List.copyOf(confidences);
    }

    /**
     * An outlet's quotes by what is known of their speaker.
     *
     * @param outlet the outlet
     * @param identified a named person or organization
     * @param described a role or an unnamed source
     * @param open nobody: we abstain
     * @param sentiment of all of them; only the histogram and n are filled
     */
    public record Coverage(String outlet, long identified, long described, long open, SentimentTally sentiment) {

        /** All of them. */
        public long all() {
            return identified + described + open;
        }
    }

    /**
     * A rule that names speakers.
     *
     * @param name the rule
     * @param n quotes it answered
     * @param confidence their mean confidence, 0 to 1
     */
    public record Rule(String name, long n, double confidence) {}
}
