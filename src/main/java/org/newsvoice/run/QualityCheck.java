package org.newsvoice.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.newsvoice.config.QualityGates;

/** Checks the results of a run against the quality gates. Stateless. */
public final class QualityCheck {

    /** With fewer runs nobody knows what is usual. */
    static final int MIN_HISTORY = 3;
    /** Outlets that send fewer stories than this vary without a cause. */
    static final int MIN_STORIES = 10;

    private QualityCheck() {}

    /**
     * What does not come up to {@code gates}, a clause each; empty when all is well.
     *
     * @param history articles by outlet of earlier runs, as far back as they are to be compared
     */
    public static List<String> failures(QualityGates gates, RunQuality quality, List<Map<String, Long>> history) {
        List<String> failures = new ArrayList<>();
        new Share(quality.unattributedQuotes(), quality.quotes(), "quotations have no speaker")
                .check(gates.maxUnattributedRatio(), "--max-unattributed-ratio", failures);
        new Share(quality.undatedArticles(), quality.articles(), "articles have no published time")
                .check(gates.maxUndatedRatio(), "--max-undated-ratio", failures);
        new Share(quality.unscoredSentences(), quality.sentences(), "sentences got no sentiment")
                .check(gates.maxUnscoredRatio(), "--max-unscored-ratio", failures);
        if (gates.maxVolumeChange() > 0 && history.size() >= MIN_HISTORY) {
            checkVolumes(gates.maxVolumeChange(), quality.outlets(), history, failures);
        }
        return failures;
    }

    private static void checkVolumes(
            double change, Map<String, Long> now, List<Map<String, Long>> history, List<String> failures) {
        TreeSet<String> outlets = new TreeSet<>();
        history.forEach(run -> outlets.addAll(run.keySet()));
        for (String outlet : outlets) {
            double usual = median(history.stream()
                    .map(run -> run.getOrDefault(outlet, 0L))
                    .sorted()
                    .toList());
            long stories = now.getOrDefault(outlet, 0L);
            if (usual >= MIN_STORIES && (stories * change < usual || stories > usual * change)) {
                failures.add(String.format(
                        Locale.ROOT,
                        "%s has %d stories, and %.1f is the median of its last %d runs (--max-volume-change %s)",
                        outlet.replaceAll("\\p{Cntrl}", " "),
                        stories,
                        usual,
                        history.size(),
                        change));
            }
        }
    }

    private static double median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private record Share(long some, long all, String words) {

        void check(double most, String option, List<String> failures) {
            if (some > most * all) {
                failures.add(some + " of " + all + " " + words + " (" + option + " " + most + ")");
            }
        }
    }
}
