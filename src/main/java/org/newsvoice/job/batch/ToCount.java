package org.newsvoice.job.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsvoice.article.ArticleKey;

/**
 * Stories in whole clusters, to count on the driver. Immutable.
 *
 * @param stories those of this run's batches, and those of earlier ones with what was counted of them
 * @param superseded articles that have a later version which is not among them
 * @param isAll whether these are all stories that are known
 */
record ToCount(List<Standings.Published> stories, Set<ArticleKey> superseded, boolean isAll) {

    ToCount {
        stories = List.copyOf(stories);
        superseded = Set.copyOf(superseded);
    }

    /** All that are known. */
    static ToCount all(List<Standings.Published> stories) {
        return new ToCount(stories, Set.of(), true);
    }

    /**
     * A run's {@code batches}, and of the batches before those stories that have to do with them. Which version of another article is
     * the latest, the {@code earlier} run has said; empty when it has not.
     */
    static Optional<ToCount> related(List<Standings.Published> batches, List<Standings.Published> earlier) {
        if (earlier.stream().anyMatch(known -> known.story().isArticle() && known.count() == null)) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        batches.forEach(known -> ids.add(known.story().key().articleId()));
        Set<ArticleKey> superseded = new HashSet<>();
        for (Standings.Published known : earlier) {
            ArticleKey key = known.story().key();
            if (known.count() != null && !known.count().isLatest() && !ids.contains(key.articleId())) {
                superseded.add(key);
            }
        }
        List<Standings.Published> stories = new ArrayList<>(earlier);
        stories.addAll(batches);
        return Optional.of(new ToCount(stories, superseded, false));
    }
}
