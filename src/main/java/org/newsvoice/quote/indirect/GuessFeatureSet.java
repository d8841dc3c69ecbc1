package org.newsvoice.quote.indirect;

import java.util.Arrays;

/** Collects the features of a guess: numbers, and categories as hashes. For one thread. */
final class GuessFeatureSet {

    private final FeatureSet categories = new FeatureSet();
    private float[] numbers = new float[64];
    private int n;

    void add(double number) {
        if (n == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * n);
        }
        numbers[n++] = (float) number;
    }

    void add(boolean yes) {
        add(yes ? 1 : 0);
    }

    void addLogOdds(double p) {
        add(Math.log((p + 1e-4) / (1 - p + 1e-4)));
    }

    /** The categories: add to these what has no order. */
    FeatureSet categories() {
        return categories;
    }

    GuessFeatures features() {
        return new GuessFeatures(Arrays.copyOf(numbers, n), categories.toArray());
    }
}
