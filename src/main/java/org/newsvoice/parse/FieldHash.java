package org.newsvoice.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over fields, each with its length before it, so that no two lists of fields run into one another. One thread. */
final class FieldHash {

    private static final int HEX_CHARS = 32;
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    FieldHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Adds a field; null is not the same as empty. */
    FieldHash add(@Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? ABSENT : bytes.length)
                .array());
        digest.update(bytes);
        return this;
    }

    /** The hash in 32 hexadecimal digits. Ends its use. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_CHARS);
    }
}
