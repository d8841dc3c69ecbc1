package org.newsvoice.site;

import java.util.Arrays;

/** Rising numbers as the steps between them, seven bits a byte, lowest first, the high bit set when more follow. Not thread-safe. */
final class Postings {

    private byte[] bytes = new byte[4];
    private int length;
    private int last = -1;

    /** Adds a number; the same one again is left out. */
    void add(int number) {
        if (number == last) {
            return;
        }
        int step = number - Math.max(0, last);
        last = number;
        while (step >= 0x80) {
            put((step & 0x7f) | 0x80);
            step >>>= 7;
        }
        put(step);
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    /** How much it takes as text. */
    int size() {
        return length * 4 / 3 + 4;
    }

    /** All of them. */
    String text() {
        return Packed.base64(bytes, length);
    }
}
