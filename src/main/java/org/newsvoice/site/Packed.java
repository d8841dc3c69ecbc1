package org.newsvoice.site;

import java.util.Arrays;
import java.util.Base64;

/** Numbers as short text. Stateless. */
final class Packed {

    private Packed() {}

    /**
     * A column of numbers from 0 on.
     *
     * @param width bytes of each, lowest first: 1, 2 or 4
     * @param data Base64 of them
     */
    record Column(int width, String data) {}

    /** {@code values} in as few bytes as the largest needs. */
    static Column column(int[] values) {
        int highest = Arrays.stream(values).max().orElse(0);
        int width = highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
        byte[] bytes = new byte[values.length * width];
        int at = 0;
        for (int value : values) {
            for (int i = 0; i < width; i++) {
                bytes[at++] = (byte) (value >>> (8 * i));
            }
        }
        return new Column(width, base64(bytes, bytes.length));
    }

    /** The first {@code length} bytes. */
    static String base64(byte[] bytes, int length) {
        return Base64.getEncoder().encodeToString(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }
}
