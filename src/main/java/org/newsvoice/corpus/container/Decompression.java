package org.newsvoice.corpus.container;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * gzip (also of several members), bzip2 and zstd, known by their first bytes, not by a name: corpora carry wrong extensions,
 * and files that a crawler has stored compressed without saying so. Stateless.
 */
final class Decompression {

    static final int BUFFER_BYTES = 1 << 16;

    private Decompression() {}

    /**
     * The content of {@code in}, which begins with {@code head} and supports mark; null when it is not compressed. What of it is
     * damaged and passed over is told to {@code damages}.
     */
    static @Nullable InputStream open(byte[] head, InputStream in, Consumer<String> damages) throws IOException {
        if (startsWith(head, 0x1f, 0x8b)) {
            return new GzipStream(in, damages);
        }
        if (startsWith(head, 'B', 'Z', 'h') && head.length > 9 && head[4] == 0x31 && head[5] == 0x41) {
            return new LateFailureStream(new BZip2CompressorInputStream(in, true));
        }
        return startsWith(head, 0x28, 0xb5, 0x2f, 0xfd) ? new LateFailureStream(new ZstdInputStream(in)) : null;
    }

    static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code head} is that of a compressed stream. */
    static boolean isCompressed(byte[] head) {
        return startsWith(head, 0x1f, 0x8b)
                || startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)
                || (startsWith(head, 'B', 'Z', 'h') && head.length > 9 && head[4] == 0x31 && head[5] == 0x41);
    }

    /** {@code in} with a buffer, so that it supports mark. */
    static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, BUFFER_BYTES);
    }
}
