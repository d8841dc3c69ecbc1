package org.newsvoice.corpus.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content of gzip files, whose members follow one another. Zeros between them are padding. A member that is damaged costs what
 * of it cannot be unpacked: the next one is looked for by its header, and the damage is told. What came out of the damaged one
 * ends with a line end, so that no line of it runs into the next member. One thread.
 */
final class GzipStream extends InputStream {

    /** Compressed bytes that are kept of a member, to look for the next one behind damage: more than most pages have. */
    private static final int MAX_HELD_BYTES = 1 << 21;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MIN_HEADER_BYTES = 10;
    private static final int TRAILER_BYTES = 8;

    private final InputStream in;
    private final Consumer<String> damages;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    /** Bytes from the open member's beginning, or from what is kept of it, on. */
    private byte[] buffer = new byte[BUFFER_BYTES];

    private int place;
    private int filled;
    /** Where in the file the buffer begins. */
    private long bufferBegin;

    private long memberBegin;
    private int members;
    private long unpacked;
    private boolean open;
    private boolean ended;
    private int lastByte = '\n';
    private boolean lineOwed;
    private @Nullable IOException failure;

    /** The content of {@code in}, each damage in it told to {@code damages}. */
    GzipStream(InputStream in, Consumer<String> damages) {
        this.in = in;
        this.damages = damages;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        while (true) {
            if (lineOwed) {
                lineOwed = false;
                lastByte = '\n';
                into[from] = '\n';
                return 1;
            }
            if (ended || (!open && !nextMember())) {
                return -1;
            }
            int n = lineOwed ? 0 : inflate(into, from, length);
            if (n > 0) {
                return n;
            }
        }
    }

    /** Unpacks; 0 when the member has ended, well or not. */
    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                int n = inflater.inflate(into, from, length);
                if (n > 0) {
                    crc.update(into, from, n);
                    unpacked += n;
                    lastByte = into[from + n - 1];
                    return n;
                }
                if (inflater.finished()) {
                    place = filled - inflater.getRemaining();
                    endMember();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new DataFormatException("it asks for a dictionary");
                }
                place = filled;
                if (!fill()) {
                    long cut = memberBegin;
                    if (goesOn("it does not end")) {
                        return 0;
                    }
                    throw failed(new EOFException("the file ends within the gzip member at byte " + cut));
                }
                inflater.setInput(buffer, place, filled - place);
            }
        } catch (DataFormatException damaged) {
            damage(damaged.getMessage() == null ? "its data are damaged" : damaged.getMessage());
            return 0;
        }
    }

    private void endMember() throws IOException {
        open = false;
        if (!hold(TRAILER_BYTES)) {
            throw failed(new EOFException("the file ends within the gzip member at byte " + memberBegin));
        }
        boolean whole = number(place) == crc.getValue() && number(place + 4) == (unpacked & 0xFFFFFFFFL);
        if (whole) {
            place += TRAILER_BYTES;
        } else {
            damage("its checksum is wrong");
        }
    }

    private long number(int at) {
        return (buffer[at] & 0xFFL)
                | (buffer[at + 1] & 0xFFL) << 8
                | (buffer[at + 2] & 0xFFL) << 16
                | (buffer[at + 3] & 0xFFL) << 24;
    }

    /** Opens the next member; false at the end. */
    private boolean nextMember() throws IOException {
        while (place < filled || fill()) {
            if (buffer[place] != 0 || members == 0) {
                break;
            }
            place++;
        }
        discard();
        if (place == filled) {
            ended = true;
            return false;
        }
        memberBegin = bufferBegin + place;
        int length = headerLength();
        if (length < 0) {
            boolean first = members == 0;
            damage("no gzip member begins there");
            if (ended && first) {
                throw failed(new ZipException("the gzip header is damaged"));
            }
            return open;
        }
        begin(length);
        return true;
    }

    /** What ends the stream is thrown whenever it is read again, too. */
    private IOException failed(IOException end) {
        failure = end;
        return end;
    }

    private void begin(int headerLength) {
        members++;
        place += headerLength;
        inflater.reset();
        crc.reset();
        unpacked = 0;
        inflater.setInput(buffer, place, filled - place);
        open = true;
    }

    /** Goes on with the next member; where there is none, that is the end. */
    private void damage(String what) throws IOException {
        long damaged = memberBegin;
        if (!goesOn(what)) {
            damages.accept("the gzip member at byte " + damaged + " is damaged (" + what + "), and none follows");
            place = filled;
            ended = true;
        }
    }

    /**
     * Looks for the next member, from behind the damaged one's beginning on, as far as it is kept, and opens it and tells the damage;
     * false where there is none.
     */
    private boolean goesOn(String what) throws IOException {
        long damaged = memberBegin;
        open = false;
        place = (int) Math.max(0, memberBegin + 1 - bufferBegin);
        while (hold(MIN_HEADER_BYTES)) {
            int length = isLikelyHeader() ? headerLength() : -1;
            if (length > 0) {
                memberBegin = bufferBegin + place;
                damages.accept("the gzip member at byte " + damaged + " is damaged (" + what + "); it goes on at byte "
                        + memberBegin);
                lineOwed = lastByte != '\n';
                begin(length);
                return true;
            }
            place++;
            if (place > MAX_HELD_BYTES) {
                discard();
            }
        }
        return false;
    }

    /** Ten bytes as programs write them: the least of a header that is looked for among others. */
    private boolean isLikelyHeader() {
        int extra = buffer[place + 8] & 0xFF;
        int system = buffer[place + 9] & 0xFF;
        return (buffer[place] & 0xFF) == 0x1F
                && (buffer[place + 1] & 0xFF) == 0x8B
                && buffer[place + 2] == 8
                && (buffer[place + 3] & 0xE0) == 0
                && (extra == 0 || extra == 2 || extra == 4)
                && (system <= 13 || system == 255);
    }

    /** Number of bytes of the header at the place; -1 when there is none. */
    private int headerLength() throws IOException {
        if (!hold(MIN_HEADER_BYTES)
                || (buffer[place] & 0xFF) != 0x1F
                || (buffer[place + 1] & 0xFF) != 0x8B
                || buffer[place + 2] != 8
                || (buffer[place + 3] & 0xE0) != 0) {
            return -1;
        }
        int flags = buffer[place + 3];
        int length = MIN_HEADER_BYTES;
        if ((flags & 4) != 0) {
            if (!hold(length + 2)) {
                return -1;
            }
            length += 2 + (buffer[place + length] & 0xFF) + ((buffer[place + length + 1] & 0xFF) << 8);
        }
        for (int text = 8; text <= 16; text += 8) {
            if ((flags & text) != 0) {
                do {
                    length++;
                    if (length > BUFFER_BYTES || !hold(length)) {
                        return -1;
                    }
                } while (buffer[place + length - 1] != 0);
            }
        }
        length += (flags & 2) != 0 ? 2 : 0;
        return hold(length) ? length : -1;
    }

    /** Whether {@code bytes} come next. */
    private boolean hold(int bytes) throws IOException {
        while (filled - place < bytes) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads more behind what is there; false at the end. */
    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            int kept = (int) Math.max(0, memberBegin - bufferBegin);
            if (filled - kept > MAX_HELD_BYTES || members == 0) {
                kept = place;
            }
            drop(Math.min(kept, place));
            if (filled > buffer.length / 2) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
        }
        int n = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, n);
        return n > 0;
    }

    /** Forgets what is before the place. */
    private void discard() {
        drop(place);
    }

    private void drop(int bytes) {
        System.arraycopy(buffer, bytes, buffer, 0, filled - bytes);
        filled -= bytes;
        place -= bytes;
        bufferBegin += bytes;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
