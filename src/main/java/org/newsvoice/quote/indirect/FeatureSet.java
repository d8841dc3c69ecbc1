package org.newsvoice.quote.indirect;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Features as 64-bit hashes of a template's number and its values: no strings are built. Reused; for one thread. */
final class FeatureSet {

    private static final int MAX_TEMPLATES = 512;

    /** What the number of each template becomes, with which all its features begin. */
    private static final long[] TEMPLATES =
            IntStream.range(0, MAX_TEMPLATES).mapToLong(FeatureSet::mix).toArray();

    private long[] hashes = new long[64];
    private int size;

    /** Empties the set. */
    void clear() {
        size = 0;
    }

    /** Adds the feature of a template without values. */
    void add(int template) {
        put(TEMPLATES[template]);
    }

    void add(int template, int a) {
        put(mix(TEMPLATES[template] ^ a));
    }

    void add(int template, int a, int b) {
        put(mix(mix(TEMPLATES[template] ^ a) ^ b));
    }

    void add(int template, int a, int b, int c) {
        put(mix(mix(mix(TEMPLATES[template] ^ a) ^ b) ^ c));
    }

    void add(int template, String a) {
        add(template, a.hashCode());
    }

    void add(int template, String a, String b) {
        add(template, a.hashCode(), b.hashCode());
    }

    void add(int template, String a, String b, String c) {
        add(template, a.hashCode(), b.hashCode(), c.hashCode());
    }

    /** The hash code of two strings behind each other, without joining them. */
    static int joined(int first, String second) {
        int hash = first;
        for (int i = 0; i < second.length(); i++) {
            hash = 31 * hash + second.charAt(i);
        }
        return hash;
    }

    /** Adds all of {@code features}, each as another feature that {@code template} makes of it. */
    void addAll(int template, long[] features) {
        for (long feature : features) {
            put(mix(feature ^ TEMPLATES[template]));
        }
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** The features added since the last {@link #clear}. */
    long[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** Stafford's variant 13 of the finalizer of MurmurHash3. */
    private static long mix(long z) {
        long a = (z + 0x9E3779B97F4A7C15L ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
