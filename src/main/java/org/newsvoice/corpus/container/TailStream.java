package org.newsvoice.corpus.container;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps the last bytes that were read of a stream. One thread. */
final class TailStream extends FilterInputStream {

    /** The longest end of a zip archive's directory, with a comment. */
    private static final int KEPT_BYTES = (1 << 16) + 22;

    private final byte[] ring = new byte[KEPT_BYTES];
    private long read;
    private ByteArrayInputStream again = new ByteArrayInputStream(new byte[0]);

    TailStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            ring[(int) (read++ % KEPT_BYTES)] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        for (int i = Math.max(0, n - KEPT_BYTES); i < n; ) {
            int at = (int) ((read + i) % KEPT_BYTES);
            int part = Math.min(n - i, KEPT_BYTES - at);
            System.arraycopy(into, from + i, ring, at, part);
            i += part;
        }
        read += Math.max(0, n);
        return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] buffer = new byte[(int) Math.min(bytes, 1 << 13)];
        long skipped = 0;
        for (int n = 0; n >= 0 && skipped < bytes; skipped += Math.max(0, n)) {
            n = read(buffer, 0, (int) Math.min(buffer.length, bytes - skipped));
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** How many bytes were read, without those that are to be read again. */
    long position() {
        return read - again.available();
    }

    /**
     * The stream from the first place at or behind {@code place} where {@code marker} begins; of what was read before, the last 64 kB
     * are looked through. Null where there is none up to the end.
     */
    @Nullable
    InputStream from(long place, byte[] marker) throws IOException {
        byte[] kept = last((int) Math.max(0, Math.min(read - place, Math.min(read, KEPT_BYTES))));
        for (int i = 0; i + marker.length <= kept.length; i++) {
            if (Arrays.equals(kept, i, i + marker.length, marker, 0, marker.length)) {
                return rest(Arrays.copyOfRange(kept, i, kept.length));
            }
        }
        int matched = matchedAtEnd(kept, marker);
        for (int b = read(); b >= 0; b = read()) {
            matched = b == marker[matched] ? matched + 1 : b == marker[0] ? 1 : 0;
            if (matched == marker.length) {
                return rest(marker);
            }
        }
        return null;
    }

    /** {@code bytes}, which were read before, and all that follows. */
    private InputStream rest(byte[] bytes) {
        again = new ByteArrayInputStream(bytes);
        return new SequenceInputStream(again, this);
    }

    private static int matchedAtEnd(byte[] kept, byte[] marker) {
        for (int n = Math.min(marker.length - 1, kept.length); n > 0; n--) {
            if (Arrays.equals(kept, kept.length - n, kept.length, marker, 0, n)) {
                return n;
            }
        }
        return 0;
    }

    /** Whether anything but zeros follows; reads to the first byte that is none. */
    boolean goesOn() throws IOException {
        int b = read();
        while (b == 0) {
            b = read();
        }
        return b > 0;
    }

    /** Reads to the end. The last bytes, at most 64 kB. */
    byte[] drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // Kept.
        }
        return last((int) Math.min(read, KEPT_BYTES));
    }

    private byte[] last(int n) {
        byte[] last = new byte[n];
        int begin = (int) ((read - n) % KEPT_BYTES);
        int first = Math.min(n, KEPT_BYTES - begin);
        System.arraycopy(ring, begin, last, 0, first);
        System.arraycopy(ring, 0, last, first, n - first);
        return last;
    }
}
