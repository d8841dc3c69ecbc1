package org.newsvoice.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Sums of the valences of a part's words: good and bad, negated or not, before and after a "but". For one thread. */
final class ValenceSums {

    /** The features' names. */
    static final List<String> NAMES = names();

    private static final int SUM = 0;
    private static final int WORDS = 1;
    private static final int ANY = 2;
    private static final int STRONG = 3;
    private static final int AFTER = 4;
    private static final int BEFORE = 5;
    private static final int SORTS = 6;
    private static final int BALANCE = 4 * SORTS;
    private static final double WORD_SHARE = 0.5;
    private static final double VALENCE_SHARE = 0.25;

    private final double[] sums = new double[NAMES.size()];

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("good", "bad", "not good", "not bad")) {
            for (String sort : List.of("", " words", " any", " strong", " after but", " before but")) {
                names.add("v:" + kind + sort);
            }
        }
        names.add("v:balance");
        return List.copyOf(names);
    }

    /**
     * Adds a word.
     *
     * @param valence not 0
     * @param contrast 1 after the last "but", -1 before it, 0 when there is none
     */
    void add(int valence, boolean negated, int contrast) {
        int kind = SORTS * ((valence > 0 ? 0 : 1) + (negated ? 2 : 0));
        int strength = Math.abs(valence);
        sums[kind + SUM] += strength * VALENCE_SHARE;
        sums[kind + WORDS] += WORD_SHARE;
        sums[kind + ANY] = 1;
        if (strength >= 2) {
            sums[kind + STRONG] += WORD_SHARE;
        }
        if (contrast != 0) {
            sums[kind + (contrast > 0 ? AFTER : BEFORE)] += WORD_SHARE;
        }
        sums[BALANCE] += negated ? -valence / 2.0 : valence;
    }

    /** The sums by the places of {@link #NAMES}, of a part of so many words. */
    double[] of(int nWords) {
        double[] values = sums.clone();
        values[BALANCE] /= Math.sqrt(nWords + 1.0);
        return values;
    }
}
