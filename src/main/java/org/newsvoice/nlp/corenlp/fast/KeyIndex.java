package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;

/**
 * Numbers strings by their {@linkplain FeatureHash hashes} without keeping them: a string's number is its hash's place in the
 * ascending order of all. A string that was not numbered is taken for one that was with a probability of about n/2^64.
 * Immutable.
 */
final class KeyIndex {

    private final long[] keys;
    private final int[] buckets;
    private final int shift;

    /** Keys in ascending unsigned order, without duplicates. */
    private KeyIndex(long[] keys) {
        this.keys = keys;
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, keys.length - 1)));
        this.shift = Long.SIZE - bits;
        this.buckets = new int[(1 << bits) + 1];
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && Long.compareUnsigned(keys[i - 1], keys[i]) >= 0) {
                throw new IllegalArgumentException("two strings with one hash, or not in order: " + keys[i]);
            }
            buckets[(int) (keys[i] >>> shift) + 1] = i + 1;
        }
        for (int b = 1; b < buckets.length; b++) {
            buckets[b] = Math.max(buckets[b], buckets[b - 1]);
        }
    }

    /** An index of these strings; an error when two of them have one hash. */
    static KeyIndex of(Collection<String> strings) {
        return new KeyIndex(strings.stream()
                .mapToLong(text -> FeatureHash.spread(FeatureHash.of(text)) ^ Long.MIN_VALUE)
                .sorted()
                .map(key -> key ^ Long.MIN_VALUE)
                .toArray());
    }

    /** How many strings are numbered. */
    int size() {
        return keys.length;
    }

    /** The number of a string, -1 when it has none. */
    int find(CharSequence text) {
        return find(FeatureHash.of(text));
    }

    /** The number of the string with this hash, -1 when it has none. */
    int find(long hash) {
        long key = FeatureHash.spread(hash);
        int bucket = (int) (key >>> shift);
        for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The numbers of the strings with some hashes, -1 for one that has none.
     *
     * @param hashes which are changed
     * @param numbers where the numbers go
     * @param count how many
     */
    void find(long[] hashes, int[] numbers, int count) {
        // One loop after the other, so that the accesses to memory do not wait for each other.
        for (int i = 0; i < count; i++) {
            hashes[i] = FeatureHash.spread(hashes[i]);
            numbers[i] = buckets[(int) (hashes[i] >>> shift)];
        }
        for (int i = 0; i < count; i++) {
            int at = numbers[i];
            while (at < keys.length && Long.compareUnsigned(keys[at], hashes[i]) < 0) {
                at++;
            }
            numbers[i] = at < keys.length && keys[at] == hashes[i] ? at : -1;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
    }

    /** Reads what {@link #write} wrote. */
    static KeyIndex read(DataInputStream in) throws IOException {
        return new KeyIndex(Columns.longs(in, in.readInt()));
    }
}
