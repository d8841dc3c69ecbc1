package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Numbers the features that a model knows: a hash table without objects. Immutable and thread-safe. */
final class FeatureTable {

    /** A feature that the model does not know. */
    static final int UNKNOWN = -1;

    /** Bits of a slot for the feature's number; those above are the feature's own, which is enough to know it by. */
    private static final int NUMBER = 24;

    private static final int NUMBERS = (1 << NUMBER) - 1;
    private static final long EMPTY = -1;

    private final long[] features;
    /** Of each slot a feature and its number in one word, because memory is what look-ups wait for. */
    private final long[] slots;

    private final int mask;

    /** The features, each numbered by its place; they must differ. */
    FeatureTable(long[] features) {
        if (features.length >= NUMBERS) {
            throw new IllegalArgumentException("more features than " + NUMBERS);
        }
        this.features = features.clone();
        int capacity = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) << 1;
        mask = capacity - 1;
        slots = new long[capacity];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < features.length; i++) {
            int slot = (int) features[i] & mask;
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (features[i] & ~(long) NUMBERS) | i;
        }
    }

    /** The feature with a number. */
    long feature(int row) {
        return features[row];
    }

    int size() {
        return features.length;
    }

    /** The feature's number, or {@link #UNKNOWN}. */
    int row(long feature) {
        int slot = (int) feature & mask;
        return row(feature, slot, slots[slot]);
    }

    /** The number of each feature, or {@link #UNKNOWN}. */
    int[] rows(long[] all) {
        // One loop after the other, so that the accesses to memory, most of which miss the caches, do not wait for each
        // other.
        long[] first = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            first[i] = slots[(int) all[i] & mask];
        }
        int[] rows = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            rows[i] = row(all[i], (int) all[i] & mask, first[i]);
        }
        return rows;
    }

    /** The feature's number; {@code first} is what the first slot where it may be holds. */
    private int row(long feature, int first, long held) {
        int slot = first;
        for (long found = held; found != EMPTY; found = slots[slot]) {
            if ((found ^ feature) >>> NUMBER == 0) {
                return (int) found & NUMBERS;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
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
