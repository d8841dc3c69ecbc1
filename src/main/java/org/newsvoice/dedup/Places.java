package org.newsvoice.dedup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsvoice.article.ArticleKey;

/**
 * Numbers of stories in the order of all stories. Each date has a range of its own, so that a batch can come between two others whose
 * numbers stay, and each story leaves a gap behind it, so that a story can come between two others of its batch.
 */
public final class Places {

    /** Room for the numbers of a day, which leave gaps where Spark gives them: those of 8,192 tasks of 8 billion stories. */
    private static final int BITS_OF_A_DAY = 46;

    private static final long MAX_DAYS = 1L << (Long.SIZE - 2 - BITS_OF_A_DAY);

    /** From one story to the next; the 100,000 stories that the driver numbers at most take up the thousandth part of a day's room. */
    private static final long STEP = 1 << 20;

    private Places() {}

    /** The least place of a batch's range; dates that are more than 179 years from 1970 share one with others. */
    public static long first(LocalDate batch) {
        return Math.max(-MAX_DAYS, Math.min(MAX_DAYS, batch.toEpochDay())) << BITS_OF_A_DAY;
    }

    /**
     * The places of a batch's stories, ascending. A story keeps the place that it had when the batch was last published if it is in the
     * same order to others, because later batches may refer to it; the new ones come in between. If there is no room, all get new places.
     *
     * @param first the least that may be used
     * @param stories in their order, each once
     * @param published places by story; those of other batches and below {@code first} are not looked at
     */
    static long[] of(long first, List<ArticleKey> stories, Map<ArticleKey, Long> published) {
        long end = first + (1L << BITS_OF_A_DAY);
        int n = stories.size();
        long[] places = new long[n];
        boolean[] isKept = kept(first, end, stories, published);
        long before = first - 1;
        int next = 0;
        for (int i = 0; i <= n; i++) {
            if (i < n && !isKept[i]) {
                continue;
            }
            int more = i - next;
            long after = i < n ? Objects.requireNonNull(published.get(stories.get(i))) : before + (more + 1) * STEP;
            long step = (after - before) / (more + 1);
            if (step == 0 || after > end) {
                return afresh(first, n);
            }
            for (int k = 1; k <= more; k++) {
                places[next++] = before + k * step;
            }
            if (i < n) {
                places[next++] = after;
                before = after;
            }
        }
        return places;
    }

    private static long[] afresh(long first, int n) {
        long[] places = new long[n];
        Arrays.setAll(places, i -> first + (i + 1) * STEP - 1);
        return places;
    }

    /** The longest sequence of stories whose published places ascend. */
    private static boolean[] kept(long first, long end, List<ArticleKey> stories, Map<ArticleKey, Long> published) {
        int n = stories.size();
        long[] places = new long[n];
        // By length, the last story of the sequence of that length which ends least; and the one before each.
        int[] lasts = new int[n];
        int[] befores = new int[n];
        int longest = 0;
        for (int i = 0; i < n; i++) {
            Long place = published.get(stories.get(i));
            if (place == null || place < first || place >= end) {
                continue;
            }
            places[i] = place;
            int length = 0;
            int tooLong = longest;
            while (length < tooLong) {
                int middle = (length + tooLong) / 2;
                if (places[lasts[middle]] < place) {
                    length = middle + 1;
                } else {
                    tooLong = middle;
                }
            }
            befores[i] = length == 0 ? -1 : lasts[length - 1];
            lasts[length] = i;
            longest = Math.max(longest, length + 1);
        }
        boolean[] kept = new boolean[n];
        for (int i = longest == 0 ? -1 : lasts[longest - 1]; i >= 0; i = befores[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
