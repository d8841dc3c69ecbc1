package org.newsvoice.storage;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;

/**
 * Opens gzip (also of several members), bzip2 and zstd by their first bytes, not by a name: corpora carry wrong extensions,
 * and files that a crawler has stored compressed without saying so. Stateless.
 */
public final class Decompression {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MAGIC_BYTES = 4;

    private Decompression() {}

    /** The content behind {@code stored}, decompressed where it is compressed. The result supports mark and reset. */
    public static InputStream open(InputStream stored) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stored, BUFFER_BYTES);
        in.mark(MAGIC_BYTES);
        byte[] magic = in.readNBytes(MAGIC_BYTES);
        in.reset();
        if (startsWith(magic, 0x1f, 0x8b)) {
            return new BufferedInputStream(new GZIPInputStream(new MemberStream(in), BUFFER_BYTES), BUFFER_BYTES);
        }
        if (startsWith(magic, 'B', 'Z', 'h')) {
            BZip2Codec codec = new BZip2Codec();
            codec.setConf(new Configuration(false));
            return new BufferedInputStream(codec.createInputStream(in), BUFFER_BYTES);
        }
        if (startsWith(magic, 0x28, 0xb5, 0x2f, 0xfd)) {
            return new BufferedInputStream(new ZstdInputStream(in), BUFFER_BYTES);
        }
        return in;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
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

    /**
     * Says that bytes are available whenever the stream has not ended: {@link GZIPInputStream} takes "none available" for
     * the end and would drop every member after the first.
     */
    private static final class MemberStream extends FilterInputStream {

        MemberStream(BufferedInputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : Math.max(1, in.available());
        }
    }
}
