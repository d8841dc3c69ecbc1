package org.newsvoice.job.copies;

import org.newsvoice.article.ArticleKey;

/**
 * A story whose analysis the batch needs: a story of the batch, or one of an earlier batch of which it has a copy.
 *
 * @param fileNo number of its file
 * @param emittedNo number of its record
 * @param key its id and version
 * @param analysisKey under which its analysis is stored
 * @param cost of its analysis, in characters
 */
public record Original(int fileNo, long emittedNo, ArticleKey key, String analysisKey, long cost) {

    /** Sentence splitting and the row itself, as characters. */
    public static final int STORY_CHARS = 200;
    /** {@link #fileNo} of the stories of earlier batches. */
    static final int EARLIER = -1;
}
