package org.newsvoice.sentiment;

import java.util.Arrays;

/** Numbers by 64-bit key, in two arrays. Thread-safe while nobody puts. */
final class KeyNumbers {

    /** No number is known. */
    static final int NONE = Integer.MIN_VALUE;

    private long[] keys;
    private int[] numbers;
    private int size;

    /** Of no key yet, with room for {@code expected} ones. */
    KeyNumbers(int expected) {
        keys = new long[Math.max(8, Integer.highestOneBit(Math.max(1, expected)) << 2)];
        numbers = none(keys.length);
    }

    /** The number of {@code key}, or {@link #NONE}. */
    int get(long key) {
        return numbers[place(key)];
    }

    /** Sets the number of {@code key}; whether it had none. */
    boolean put(long key, int number) {
        int place = place(key);
        boolean isNew = numbers[place] == NONE;
        keys[place] = key;
        numbers[place] = number;
        if (isNew && 2 * ++size > keys.length) {
            grow();
        }
        return isNew;
    }

    /** Where {@code key} is, or the free place where it belongs. Keys are hashes, so their low bits will do. */
    private int place(long key) {
        int place = (int) key & keys.length - 1;
        while (numbers[place] != NONE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = none(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    private static int[] none(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
