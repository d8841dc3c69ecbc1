package org.newsvoice.run;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quality of a run's tables, as far as it can be counted.
 *
 * @param articles rows of {@code articles}
 * @param undatedArticles those without a published time
 * @param quotes rows of {@code quotes} that are direct or mixed
 * @param unattributedQuotes those without a speaker
 * @param sentences sentences of the articles' bodies
 * @param unscoredSentences those that got no sentiment
 * @param outlets articles by outlet
 */
public record RunQuality(
        long articles,
        long undatedArticles,
        long quotes,
        long unattributedQuotes,
        long sentences,
        long unscoredSentences,
        Map<String, Long> outlets) {

    /** Sorts and copies the map. */
    public RunQuality {
        outlets = Collections.unmodifiableMap(new TreeMap<>(outlets));
    }
}
