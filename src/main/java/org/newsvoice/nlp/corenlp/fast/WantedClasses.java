package org.newsvoice.nlp.corenlp.fast;

import java.util.Arrays;

/**
 * Classes whose scores are wanted. Immutable.
 *
 * @param begin first of those that lie side by side; what lies between them may be wanted or not
 * @param end behind the last of these
 * @param others the other ones
 */
@SuppressWarnings("ArrayRecordComponent")
record WantedClasses(int begin, int end, int[] others) {

    /** So few classes are added one by one. */
    private static final int FEW = 16;
    /** So many may lie by themselves before a gap. */
    private static final int MAX_OUTSIDE = 4;

    private static final int GAP = 8;

    /** These classes. */
    static WantedClasses of(int... classes) {
        int[] sorted = classes.clone();
        Arrays.sort(sorted);
        if (sorted.length <= FEW) {
            return new WantedClasses(0, 0, sorted);
        }
        int outside = 0;
        for (int i = 1; i <= MAX_OUTSIDE; i++) {
            outside = sorted[i] - sorted[i - 1] > GAP ? i : outside;
        }
        return new WantedClasses(sorted[outside], sorted[sorted.length - 1] + 1, Arrays.copyOf(sorted, outside));
    }
}
