package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Numbers the features that a model knows: a hash table without objects. Immutable and thread-safe. */
final class FeatureTable {

    /** A feature that the model does not know. */
    static final int UNKNOWN = -1;

    private final long[] features;
    /** Of each slot a feature and its number, side by side because memory is what look-ups wait for. */
    private final long[] slots;

    private final int mask;

    /** The features, each numbered by its place; they must differ. */
    FeatureTable(long[] features) {
        this.features = features.clone();
        int capacity = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) << 1;
        mask = capacity - 1;
        slots = new long[2 * capacity];
        Arrays.fill(slots, UNKNOWN);
        for (int i = 0; i < features.length; i++) {
            int slot = (int) features[i] & mask;
            while (slots[2 * slot + 1] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = features[i];
            slots[2 * slot + 1] = i;
        }
    }

    int size() {
        return features.length;
    }

    /** The feature's number, or {@link #UNKNOWN}. */
    int row(long feature) {
        int slot = (int) feature & mask;
        while (slots[2 * slot] != feature && slots[2 * slot + 1] != UNKNOWN) {
            slot = (slot + 1) & mask;
        }
        return (int) slots[2 * slot + 1];
    }

    static FeatureTable read(DataInputStream in, int n) throws IOException {
        long[] features = new long[n];
        for (int i = 0; i < n; i++) {
            features[i] = in.readLong();
        }
        return new FeatureTable(features);
    }

    void write(DataOutputStream out) throws IOException {
        for (long feature : features) {
            out.writeLong(feature);
        }
    }
}
