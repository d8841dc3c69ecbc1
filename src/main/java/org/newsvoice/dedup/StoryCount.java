package org.newsvoice.dedup;

import java.time.LocalDate;
import java.util.List;
import org.newsvoice.article.ArticleKey;

/**
 * What counts in an article. Immutable.
 *
 * @param ingestDate the batch that it came with
 * @param key its id and version
 * @param isLatest whether it is the latest version of its story
 * @param isCanonical whether it is the story of its cluster that counts where copies count once
 * @param ownQuotes otherwise the ordinals of those of its quotes that count, ascending
 */
public record StoryCount(
        LocalDate ingestDate, ArticleKey key, boolean isLatest, boolean isCanonical, List<Integer> ownQuotes) {

    /** Copies the list. */
    public StoryCount {
        ownQuotes = List.copyOf(ownQuotes);
    }
}
