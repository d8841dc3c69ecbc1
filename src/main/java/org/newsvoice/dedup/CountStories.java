package org.newsvoice.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsvoice.article.ArticleKey;

/**
 * Determines, in memory, which version of each story is the latest and what counts in each cluster when copies count
 * once ({@link CountsOnce}), over the articles of all batches. Stateless.
 */
public final class CountStories {

    private static final Comparator<KnownStory> LATEST_FIRST = Comparator.comparing(
                    KnownStory::publishedAt, StoryOrder.LATEST_FIRST)
            .thenComparing(KnownStory::ingestDate, Comparator.reverseOrder())
            .thenComparing(KnownStory::corpusFile, StoryOrder.BY_CODE_POINT.reversed())
            .thenComparing(Comparator.comparingLong(KnownStory::recordNo).reversed())
            .thenComparing(story -> story.key().version(), StoryOrder.BY_CODE_POINT.reversed());

    private CountStories() {}

    /**
     * What counts of each of {@code stories} that is an article.
     *
     * @param stories in whole clusters
     * @param superseded those of them that have a later version elsewhere
     */
    public static List<StoryCount> of(List<KnownStory> stories, Set<ArticleKey> superseded) {
        List<KnownStory> articles =
                stories.stream().filter(KnownStory::isArticle).toList();
        Map<String, KnownStory> latest = new HashMap<>();
        Map<String, List<KnownStory>> clusters = new TreeMap<>();
        for (KnownStory article : articles) {
            latest.merge(
                    article.key().articleId(),
                    article,
                    (one, other) -> LATEST_FIRST.compare(one, other) <= 0 ? one : other);
            clusters.computeIfAbsent(article.clusterId(), id -> new ArrayList<>())
                    .add(article);
        }
        latest.values().removeIf(article -> superseded.contains(article.key()));
        List<StoryCount> counts = new ArrayList<>();
        for (List<KnownStory> cluster : clusters.values()) {
            cluster.sort(Comparator.comparingLong(KnownStory::place));
            List<CountsOnce.Share> shares = CountsOnce.of(cluster.stream()
                    .map(article -> member(article, isLatest(article, latest)))
                    .toList());
            for (int i = 0; i < shares.size(); i++) {
                KnownStory article = cluster.get(i);
                counts.add(new StoryCount(
                        article.ingestDate(),
                        article.key(),
                        isLatest(article, latest),
                        shares.get(i).isCanonical(),
                        shares.get(i).ownQuotes()));
            }
        }
        return counts;
    }

    private static boolean isLatest(KnownStory article, Map<String, KnownStory> latest) {
        KnownStory newest = latest.get(article.key().articleId());
        return newest != null && newest.key().equals(article.key());
    }

    private static CountsOnce.Member member(KnownStory article, boolean isLatest) {
        return new CountsOnce.Member(
                article.key().articleId(),
                isLatest,
                article.exactCluster(),
                article.signature().sentences(),
                article.quotes());
    }
}
