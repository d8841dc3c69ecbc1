package org.newsvoice.corpus.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into the bytes of its records without parsing them, in one pass: lines, documents over several lines (one or
 * more a file) and the elements of a top-level array. It counts brackets outside strings, nothing else, so that a record
 * that is broken inside costs no other:
 *
 * <ul>
 *   <li>a record ends with the line on which its brackets close;
 *   <li>once a file has had a record on one line it is a file of lines: every line ends a record;
 *   <li>a line that begins with an opening brace where no value may be ends an unclosed record before it;
 *   <li>in an array, a comma or bracket outside all elements ends a record.
 * </ul>
 *
 * Not thread-safe: one object reads one stream.
 */
final class JsonRecords {

    private final InputStream in;
    private final int maxBytes;
    private byte[] record = new byte[8_192];
    private int length;
    private final byte[] buffer = new byte[65_536];
    private int place;
    private int filled;
    private Shape shape = Shape.UNKNOWN;
    private long size;
    private int depth;
    private boolean inString;
    private int lastSignificant;
    private int firstByte;
    private int lines;
    private boolean escaped;

    private enum Shape {
        UNKNOWN,
        DOCUMENTS,
        LINES,
        ARRAY,
        UNCLOSED_ARRAY,
        AFTER_ARRAY
    }

    /** A record's bytes. */
    static final class Chunk {
        private final byte[] bytes;
        private final long size;

        private Chunk(byte[] bytes, long size) {
            this.bytes = bytes;
            this.size = size;
        }

        /** Without the line's end; only the first {@code maxBytes} of a larger record. Not a copy. */
        byte[] bytes() {
            return bytes;
        }

        /** Number of bytes of the whole record. */
        long size() {
            return size;
        }
    }

    JsonRecords(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next record, null at the end. Blank lines are none. */
    @Nullable
    Chunk next() throws IOException {
        if (shape == Shape.UNKNOWN) {
            int first = firstSignificant();
            if (first < 0) {
                return null;
            }
            shape = first == '[' ? Shape.ARRAY : Shape.DOCUMENTS;
            if (shape == Shape.ARRAY) {
                read();
                return firstElement();
            }
        }
        return switch (shape) {
            case ARRAY -> nextElement();
            case UNCLOSED_ARRAY -> unclosedArray();
            default -> nextLines();
        };
    }

    private @Nullable Chunk firstElement() throws IOException {
        if (firstSignificant() == ']') {
            read();
            shape = Shape.AFTER_ARRAY;
            return nextLines();
        }
        return nextElement();
    }

    /** An element, up to the comma or bracket after it or the end of the stream. */
    private Chunk nextElement() throws IOException {
        begin();
        while (true) {
            int b = read();
            if (b < 0) {
                return lastSignificant == 0 ? unclosedArray() : lastElement();
            }
            if (depth == 0 && !inString && (b == ',' || b == ']')) {
                shape = b == ',' ? Shape.ARRAY : Shape.AFTER_ARRAY;
                return chunk();
            }
            append(b);
        }
    }

    /** The element at which the stream ends; a complete one is still a record, and the missing bracket another, broken one. */
    private Chunk lastElement() {
        shape = depth == 0 && !inString ? Shape.UNCLOSED_ARRAY : Shape.AFTER_ARRAY;
        return chunk();
    }

    private Chunk unclosedArray() {
        shape = Shape.AFTER_ARRAY;
        return new Chunk(new byte[] {'['}, 1);
    }

    private @Nullable Chunk nextLines() throws IOException {
        begin();
        while (true) {
            int b = read();
            boolean lineEnds = b == '\n' || b == '\r' || b < 0;
            if (!lineEnds) {
                append(b);
                continue;
            }
            if (lastSignificant == 0) {
                if (b < 0) {
                    return null;
                }
                begin();
                continue;
            }
            lines++;
            if (b < 0 || shape == Shape.LINES || (depth == 0 && !inString) || recordBegins()) {
                if (shape == Shape.DOCUMENTS && lines == 1 && !isComment()) {
                    shape = Shape.LINES;
                }
                return chunk();
            }
            append(b);
        }
    }

    /** Whether the record is a line of comment, which tells nothing about the records behind it. */
    private boolean isComment() {
        return firstByte == '#' || firstByte == '/';
    }

    /** Whether the next line begins with a brace that cannot belong to the record read so far. */
    private boolean recordBegins() throws IOException {
        boolean valueMayFollow =
                !inString && (lastSignificant == ':' || lastSignificant == '[' || lastSignificant == ',');
        return peek() == '{' && !valueMayFollow;
    }

    private void begin() {
        length = 0;
        size = 0;
        depth = 0;
        inString = false;
        lastSignificant = 0;
        firstByte = 0;
        lines = 0;
        escaped = false;
    }

    private void append(int b) {
        size++;
        if (length < maxBytes) {
            record = length == record.length ? Arrays.copyOf(record, 2 * length) : record;
            record[length++] = (byte) b;
        }
        if (!isSpace(b)) {
            // Zero stands for none: a NUL is as good as any other byte that no JSON holds.
            lastSignificant = Math.max(1, b);
            firstByte = firstByte == 0 ? lastSignificant : firstByte;
        }
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
            }
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if ((b == '}' || b == ']') && depth > 0) {
            depth--;
        }
    }

    private Chunk chunk() {
        return new Chunk(Arrays.copyOf(record, length), size);
    }

    /** Skips white space and a byte order mark; the byte after it stays unread. */
    private int firstSignificant() throws IOException {
        while (isSpace(peek()) || isBom(peek())) {
            read();
        }
        return peek();
    }

    private static boolean isBom(int b) {
        return b == 0xEF || b == 0xBB || b == 0xBF;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private int peek() throws IOException {
        if (place == filled) {
            place = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled == 0 ? -1 : buffer[place] & 0xFF;
    }

    private int read() throws IOException {
        int b = peek();
        if (b >= 0) {
            place++;
        }
        return b;
    }
}
