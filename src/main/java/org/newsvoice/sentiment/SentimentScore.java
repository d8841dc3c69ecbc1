package org.newsvoice.sentiment;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Sentiment;

/**
 * The sentiment of a stretch of text, as one model sees it.
 *
 * @param mean of its sentences, weighted by tokens; null when nothing was scored
 * @param nScored sentences, or parts of sentences, that were scored
 * @param nUnscored those that were not
 */
public record SentimentScore(@Nullable Sentiment mean, int nScored, int nUnscored) {

    /** Nothing to score, or a model that was not asked. */
    public static final SentimentScore NONE = new SentimentScore(null, 0, 0);
}
