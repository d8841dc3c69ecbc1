package org.newsvoice.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose last bytes can be read again, for decoders that notice late that a record is broken. Buffered; not
 * thread-safe.
 */
public final class RewindableStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER_BYTES];
    private int place;
    private int filled;

    /** The bytes of {@code in} from here on. */
    public RewindableStream(InputStream in) {
        this.in = in;
    }

    /** The next byte, -1 at the end. */
    public int read() throws IOException {
        return place < filled || fill() ? buffer[place++] & 0xFF : -1;
    }

    /** Up to {@code length} bytes; how many, -1 at the end. */
    public int read(byte[] into, int from, int length) throws IOException {
        if (place == filled && !fill()) {
            return -1;
        }
        int n = Math.min(length, filled - place);
        System.arraycopy(buffer, place, into, from, n);
        place += n;
        return n;
    }

    private boolean fill() throws IOException {
        buffer = buffer.length > 2 * BUFFER_BYTES ? new byte[BUFFER_BYTES] : buffer;
        place = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** Reads {@code bytes} from {@code from} on again; they are the last that were read. */
    public void giveBack(byte[] bytes, int from) {
        int back = bytes.length - from;
        if (back <= place) {
            place -= back;
            return;
        }
        byte[] joined = new byte[Math.max(BUFFER_BYTES, back + filled - place)];
        System.arraycopy(bytes, from, joined, 0, back);
        System.arraycopy(buffer, place, joined, back, filled - place);
        filled = back + filled - place;
        buffer = joined;
        place = 0;
    }

    /** Reads the last byte again. */
    public void unread() {
        place--;
    }
}
