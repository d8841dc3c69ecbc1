package org.newsvoice.corpus.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.RewindableStream;

/**
 * Cuts a stream into the bytes of its records: lines, but for line breaks inside quotation marks. A record whose marks are
 * not in order (something behind a closing mark, or none to the end) is its first line alone, and the next line begins the
 * next record, so that one stray mark costs one line. Line ends are LF, CRLF or CR. Not thread-safe.
 */
final class CsvRecords {

    private final int maxBytes;
    private final byte separator;
    private final RewindableStream in;

    /** A record's bytes. */
    static final class Chunk {
        private final byte[] bytes;
        private final @Nullable Fault fault;

        private Chunk(byte[] bytes, @Nullable Fault fault) {
            this.bytes = bytes;
            this.fault = fault;
        }

        /** Without the line's end; only the first {@code maxBytes} of a larger record. Not a copy. */
        byte[] bytes() {
            return bytes;
        }

        /** What is wrong with it, null when nothing is. */
        @Nullable
        Fault fault() {
            return fault;
        }
    }

    /** What can be wrong with a record. */
    enum Fault {
        MARKS,
        TOO_LARGE
    }

    CsvRecords(InputStream in, byte separator, int maxBytes) {
        this.in = new RewindableStream(in);
        this.separator = separator;
        this.maxBytes = maxBytes;
    }

    private enum Place {
        FIELD_BEGIN,
        PLAIN,
        QUOTED,
        BEHIND_MARK
    }

    /** The next record, null at the end. Blank lines are none. */
    @Nullable
    Chunk next() throws IOException {
        Chunk chunk = read();
        while (chunk != null && chunk.fault() == null && isBlank(chunk.bytes())) {
            chunk = read();
        }
        return chunk;
    }

    private @Nullable Chunk read() throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        Place place = Place.FIELD_BEGIN;
        while (true) {
            int b = in.read();
            if (b < 0) {
                return atEnd(record, place);
            }
            boolean lineEnds = b == '\n' || b == '\r';
            if (lineEnds && place != Place.QUOTED) {
                skipSecondHalf(b);
                return new Chunk(record.toByteArray(), null);
            }
            record.write(b);
            place = after(place, b);
            if (place == null) {
                return firstLine(record);
            }
            if (record.size() >= maxBytes) {
                return tooLarge(record, place);
            }
        }
    }

    /** The state behind {@code b}, null when it may not be there. */
    private @Nullable Place after(Place place, int b) {
        return switch (place) {
            case QUOTED -> b == '"' ? Place.BEHIND_MARK : Place.QUOTED;
            case BEHIND_MARK -> b == '"' ? Place.QUOTED : b == separator ? Place.FIELD_BEGIN : null;
            case FIELD_BEGIN -> b == '"' ? Place.QUOTED : b == separator ? Place.FIELD_BEGIN : Place.PLAIN;
            case PLAIN -> b == separator ? Place.FIELD_BEGIN : Place.PLAIN;
        };
    }

    private @Nullable Chunk atEnd(ByteArrayOutputStream record, Place place) throws IOException {
        if (place == Place.QUOTED) {
            return firstLine(record);
        }
        return record.size() == 0 ? null : new Chunk(record.toByteArray(), null);
    }

    /** Gives back all but the first line. */
    private Chunk firstLine(ByteArrayOutputStream record) throws IOException {
        byte[] bytes = record.toByteArray();
        int end = lineEnd(bytes);
        if (end == bytes.length) {
            // The line has not ended yet: the rest of it belongs to the record.
            record.reset();
            record.writeBytes(bytes);
            int b = in.read();
            while (b >= 0 && b != '\n' && b != '\r') {
                if (record.size() < maxBytes) {
                    record.write(b);
                }
                b = in.read();
            }
            skipSecondHalf(b);
            return new Chunk(record.toByteArray(), Fault.MARKS);
        }
        in.giveBack(bytes, end);
        skipSecondHalf(in.read());
        return new Chunk(java.util.Arrays.copyOf(bytes, end), Fault.MARKS);
    }

    /** A line that is too long is skipped to its end; a mark that is never closed costs its line. */
    private Chunk tooLarge(ByteArrayOutputStream record, Place place) throws IOException {
        byte[] bytes = record.toByteArray();
        if (place == Place.QUOTED && lineEnd(bytes) < bytes.length) {
            return firstLine(record);
        }
        int b = in.read();
        while (b >= 0 && b != '\n' && b != '\r') {
            b = in.read();
        }
        skipSecondHalf(b);
        return new Chunk(bytes, Fault.TOO_LARGE);
    }

    private void skipSecondHalf(int lineEnd) throws IOException {
        if (lineEnd == '\r') {
            int b = in.read();
            if (b >= 0 && b != '\n') {
                in.unread();
            }
        }
    }

    private static int lineEnd(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return i;
            }
        }
        return bytes.length;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ') {
                return false;
            }
        }
        return true;
    }
}
