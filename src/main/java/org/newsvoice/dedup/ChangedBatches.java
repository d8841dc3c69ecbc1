package org.newsvoice.dedup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;

/**
 * Which batches become another when batches before them do: because a story of theirs is now a repeat or no longer one, is in another
 * cluster, or takes its analysis from another story. Told by marking the copies of a batch twice, once after the batches as they were
 * published and once after those that there are now ({@link GroupCopies}), and only for batches that have to do with what changed. All
 * is known from ids and hashes. For one thread.
 */
public final class ChangedBatches {

    private final SortedMap<LocalDate, List<KnownStory>> published = new TreeMap<>();
    private final SortedMap<LocalDate, List<KnownStory>> now = new TreeMap<>();
    private final Map<LocalDate, Set<String>> repeats;
    private final RelatedKeys changed = new RelatedKeys();
    /** By id, stories of batches that were made again which these no longer have. */
    private final Map<String, Set<ArticleKey>> gone = new HashMap<>();

    private long lastPlace = Long.MIN_VALUE;

    /**
     * The batches as they are published.
     *
     * @param published by date, their stories
     * @param repeats by date, the ids of those records that only repeat a story of another batch
     */
    public ChangedBatches(Map<LocalDate, List<KnownStory>> published, Map<LocalDate, Set<String>> repeats) {
        this.published.putAll(published);
        this.now.putAll(published);
        this.repeats = Map.copyOf(repeats);
    }

    /** The batch of {@code date} now has these stories; called in the order of dates. */
    public void replace(LocalDate date, List<KnownStory> stories) {
        Map<ArticleKey, KnownStory> before = new HashMap<>();
        published.getOrDefault(date, List.of()).forEach(story -> before.put(story.key(), story));
        for (KnownStory story : stories) {
            lastPlace = Math.max(lastPlace, story.place());
            KnownStory was = before.remove(story.key());
            if (was == null || !isSame(was, story)) {
                changed.addStory(story);
                if (was != null) {
                    changed.addStory(was);
                }
            }
        }
        before.forEach((key, story) -> {
            changed.addStory(story);
            gone.computeIfAbsent(key.articleId(), id -> new HashSet<>()).add(key);
        });
        now.put(date, stories);
    }

    /** What others can have to do with a story that has changed, is new or is gone. */
    public RelatedKeys changed() {
        return changed;
    }

    /** The ids of stories that a batch no longer has. */
    public Set<String> gone() {
        return Set.copyOf(gone.keySet());
    }

    /** Whether the batch of {@code date}, behind all that were replaced so far, must be made again. */
    public boolean affect(LocalDate date) {
        List<KnownStory> stories = published.getOrDefault(date, List.of());
        if (stories.stream().anyMatch(story -> story.place() <= lastPlace)) {
            // Of a program that numbered all stories of an output in a row.
            return true;
        }
        if (bringsBack(date)) {
            return true;
        }
        return stories.stream().anyMatch(changed::holds)
                && !marks(stories, published.headMap(date)).equals(marks(stories, now.headMap(date)));
    }

    /** Whether a record of that batch repeated a story that is now nowhere before it. */
    private boolean bringsBack(LocalDate date) {
        Set<ArticleKey> missing = new HashSet<>();
        repeats.getOrDefault(date, Set.of()).forEach(id -> missing.addAll(gone.getOrDefault(id, Set.of())));
        if (!missing.isEmpty()) {
            now.headMap(date).values().forEach(stories -> stories.forEach(story -> missing.remove(story.key())));
        }
        return !missing.isEmpty();
    }

    /** As far as later batches can see. */
    private static boolean isSame(KnownStory one, KnownStory other) {
        return one.place() == other.place()
                && one.canonicalPlace() == other.canonicalPlace()
                && one.isHead() == other.isHead()
                && one.isFirst() == other.isFirst()
                && one.isArticle() == other.isArticle()
                && one.isSource() == other.isSource()
                && one.exactCluster().equals(other.exactCluster())
                && one.clusterId().equals(other.clusterId())
                && Arrays.equals(one.signature().sentences(), other.signature().sentences());
    }

    /** What a batch's tables take from a mark. */
    private record Mark(
            ArticleKey story,
            boolean isRepeat,
            long canonicalPlace,
            String clusterId,
            boolean isHead,
            boolean isFirst,
            @Nullable ArticleKey source,
            List<Long> sentences) {

        static Mark of(CopyStatus mark) {
            return new Mark(
                    mark.story().key(),
                    mark.isRepeat(),
                    mark.canonicalPlace(),
                    mark.clusterId(),
                    mark.isHead(),
                    mark.isFirst(),
                    mark.source(),
                    Arrays.stream(mark.signature().sentences()).boxed().toList());
        }
    }

    private static List<Mark> marks(List<KnownStory> batch, SortedMap<LocalDate, List<KnownStory>> before) {
        List<NewStory> stories = new ArrayList<>();
        for (KnownStory story : batch) {
            stories.add(new NewStory(
                    0,
                    stories.size(),
                    story.key(),
                    story.publishedAt(),
                    story.corpusFile(),
                    story.recordNo(),
                    story.exactCluster(),
                    story.signature()));
        }
        List<KnownStory> known = before.values().stream().flatMap(List::stream).toList();
        long firstPlace = batch.stream().mapToLong(KnownStory::place).min().orElse(0);
        return GroupCopies.of(stories, known, firstPlace, Map.of()).stream()
                .map(Mark::of)
                .toList();
    }
}
