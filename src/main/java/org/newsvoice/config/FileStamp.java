package org.newsvoice.config;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The value of an option that names a file which rows depend on: the file's name followed by a hash of what is in it, so that another
 * content under the same name is another setting.
 */
public final class FileStamp {

    private static final String STAMP = " sha256:";
    private static final int HASH_BYTES = 8;

    private FileStamp() {}

    /** The value for {@code file}, which holds {@code content}. */
    public static String of(String file, byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return of(file, digest);
    }

    /** The value for {@code file}, whose content went through {@code content}. */
    public static String of(String file, MessageDigest content) {
        return file + STAMP + HexFormat.of().formatHex(content.digest(), 0, HASH_BYTES);
    }

    /** For the content of files that are too large for memory. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The file that a value names. */
    public static String file(String value) {
        int end = value.lastIndexOf(STAMP);
        return end < 0 ? value : value.substring(0, end);
    }
}
