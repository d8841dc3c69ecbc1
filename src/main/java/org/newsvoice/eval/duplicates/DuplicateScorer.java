package org.newsvoice.eval.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.eval.duplicates.EditedStories.EditedStory;

/**
 * Scores clusters by pairs of stories: a pair is right when both were made of one story by edits that keep it the same. For one
 * thread at a time.
 */
public final class DuplicateScorer {

    private final Map<ArticleKey, String> clusters;
    private final Map<StoryEdit, int[]> joined = new EnumMap<>(StoryEdit.class);
    private final Map<Integer, List<EditedStory>> families = new TreeMap<>();

    /** A scorer of {@code clusters}: the cluster of each story. */
    public DuplicateScorer(Map<ArticleKey, String> clusters) {
        this.clusters = Map.copyOf(clusters);
    }

    /** Adds a story that was clustered. */
    public void add(EditedStory story) {
        families.computeIfAbsent(story.family(), family -> new ArrayList<>()).add(story);
    }

    /** What was found. */
    public Report report() {
        Map<String, Map<Integer, Integer>> copiesIn = new HashMap<>();
        Map<String, Integer> storiesIn = new HashMap<>();
        long wanted = 0;
        for (List<EditedStory> family : families.values()) {
            wanted +=
                    pairs(family.stream().filter(story -> story.edit().isCopy()).count());
            String original = cluster(family.get(0));
            for (EditedStory story : family) {
                count(story.edit(), cluster(story).equals(original));
                storiesIn.merge(cluster(story), 1, Integer::sum);
                if (story.edit().isCopy()) {
                    copiesIn.computeIfAbsent(cluster(story), cluster -> new HashMap<>())
                            .merge(story.family(), 1, Integer::sum);
                }
            }
        }
        long found =
                storiesIn.values().stream().mapToLong(DuplicateScorer::pairs).sum();
        long right = copiesIn.values().stream()
                .flatMap(ofFamily -> ofFamily.values().stream())
                .mapToLong(DuplicateScorer::pairs)
                .sum();
        return new Report(wanted, found, right, joined);
    }

    private void count(StoryEdit edit, boolean withOriginal) {
        int[] counts = joined.computeIfAbsent(edit, made -> new int[2]);
        counts[0]++;
        counts[1] += withOriginal ? 1 : 0;
    }

    private String cluster(EditedStory story) {
        return clusters.getOrDefault(
                story.article().key(), "none of " + story.article().key());
    }

    private static long pairs(long stories) {
        return stories * (stories - 1) / 2;
    }

    /**
     * The scores.
     *
     * @param wanted pairs that are one story
     * @param found pairs that share a cluster
     * @param right those of them that are wanted
     * @param byEdit for each edit how many were made, and how many of them share the cluster of the story itself
     */
    public record Report(long wanted, long found, long right, Map<StoryEdit, int[]> byEdit) {

        /** Found pairs that are right, 1 when none was found. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** Wanted pairs that were found, 1 when none was wanted. */
        public double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        /** As a table. */
        public String table() {
            StringBuilder out = new StringBuilder();
            out.append(String.format(
                    Locale.ROOT,
                    "pairs: %d wanted, %d found, %d right; precision %.4f, recall %.4f%n%n",
                    wanted,
                    found,
                    right,
                    precision(),
                    recall()));
            out.append(String.format(
                    Locale.ROOT, "%-26s %8s %20s %8s%n", "edit", "stories", "with the original", "right"));
            byEdit.forEach((edit, counts) -> {
                double share = (double) counts[1] / counts[0];
                out.append(String.format(
                        Locale.ROOT,
                        "%-26s %8d %20d %8.4f%n",
                        edit.label(),
                        counts[0],
                        counts[1],
                        edit.isCopy() ? share : 1 - share));
            });
            return out.toString();
        }
    }
}
