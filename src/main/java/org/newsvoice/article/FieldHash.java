package org.newsvoice.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A hash over a list of fields: SHA-256, the first 16 bytes in hex. The length of each field is hashed too, so that two
 * different lists never give the same input. For one thread at a time.
 */
public final class FieldHash {

    private static final int ABSENT = -1;
    private static final int BYTES_KEPT = 16;

    private final MessageDigest digest;

    /** A hash of nothing yet. */
    public FieldHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of {@code fields} in their order; null differs from the empty string. */
    public static String of(@Nullable String... fields) {
        FieldHash hash = new FieldHash();
        for (String field : fields) {
            hash.add(field);
        }
        return hash.hex();
    }

    /** Adds one field. */
    public FieldHash add(@Nullable String field) {
        if (field == null) {
            return add(ABSENT);
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Adds a number. */
    public FieldHash add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    /** The hash, 32 hex digits; starts over. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_KEPT);
    }
}
