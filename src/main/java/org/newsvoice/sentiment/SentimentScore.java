package org.newsvoice.sentiment;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Tone;

/**
 * The tone of a stretch of text.
 *
 * @param tone mean of its sentences' tones, weighted by tokens; null when nothing was scored
 * @param nScored sentences, or parts of sentences, that were scored
 * @param nUnscored those that were not (too long to parse)
 */
public record SentimentScore(@Nullable Tone tone, int nScored, int nUnscored) {

    /** Nothing to score. */
    public static final SentimentScore NONE = new SentimentScore(null, 0, 0);
}
