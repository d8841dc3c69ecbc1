package org.newsvoice.corpus.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.RewindableStream;

/**
 * Cuts a stream into the bytes of its WARC records: a header, as many bytes as it says, an empty line. Where no record begins
 * behind those bytes the length was wrong: the record is broken, and the next one is looked for by the line that begins it,
 * within the bytes that the wrong length claimed, too. Not thread-safe.
 */
final class WarcRecords {

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,15})\\s*$");
    private static final int MAX_HEADER_BYTES = 1 << 20;

    private final int maxBytes;
    private final RewindableStream in;
    private @Nullable IOException failure;

    /** A record's bytes. */
    static final class Chunk {
        private final byte[] bytes;
        private final @Nullable String fault;
        private final boolean tooLarge;

        private Chunk(byte[] bytes, @Nullable String fault, boolean tooLarge) {
            this.bytes = bytes;
            this.fault = fault;
            this.tooLarge = tooLarge;
        }

        /** Header and block; only the first {@code maxBytes} of a larger record. Not a copy. */
        byte[] bytes() {
            return bytes;
        }

        /** What is wrong with it, null when nothing is. */
        @Nullable
        String fault() {
            return fault;
        }

        /** Whether its size is what is wrong. */
        boolean isTooLarge() {
            return tooLarge;
        }
    }

    WarcRecords(InputStream in, int maxBytes) {
        this.in = new RewindableStream(in);
        this.maxBytes = maxBytes;
    }

    /** The next record, null at the end. */
    @Nullable
    Chunk next() throws IOException {
        if (failure != null) {
            throw failure;
        }
        int first = in.read();
        while (first == '\r' || first == '\n') {
            first = in.read();
        }
        if (first < 0) {
            return null;
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(first);
        if (!readHeader(record)) {
            return resynchronized(record, "no WARC record begins here, or its header does not end");
        }
        byte[] header = record.toByteArray();
        Matcher length = LENGTH.matcher(new String(header, StandardCharsets.ISO_8859_1));
        if (!startsWithVersion(header) || !length.find()) {
            return resynchronized(record, "the record has no version or no length");
        }
        return block(record, Long.parseLong(length.group(1)));
    }

    private Chunk block(ByteArrayOutputStream record, long length) throws IOException {
        if (length > maxBytes) {
            return largeBlock(record, length);
        }
        long left = length;
        byte[] buffer = new byte[1 << 16];
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                return resynchronized(record, "the file ends " + left + " bytes before the record does");
            }
            record.write(buffer, 0, n);
            left -= n;
        }
        return nextBeginsOrFails()
                ? new Chunk(record.toByteArray(), null, false)
                : resynchronized(record, "no record begins where its length of " + length + " bytes ends");
    }

    /** Passes over a block that is not held, but for its beginning; if another record begins within it, its length was wrong. */
    private Chunk largeBlock(ByteArrayOutputStream record, long length) throws IOException {
        int matched = 0;
        int before = '\n';
        for (long left = length; left > 0; left--) {
            int b = in.read();
            if (b < 0) {
                return new Chunk(
                        record.toByteArray(), "the file ends " + left + " bytes before the record does", false);
            }
            if (record.size() < maxBytes) {
                record.write(b);
            }
            matched = b == VERSION[matched] && (matched > 0 || before == '\n') ? matched + 1 : 0;
            before = b;
            if (matched == VERSION.length) {
                in.giveBack(VERSION, 0);
                return new Chunk(
                        record.toByteArray(), "another record begins within its length of " + length + " bytes", false);
            }
        }
        return new Chunk(record.toByteArray(), "the record has " + length + " bytes, more than " + maxBytes, true);
    }

    /** As {@link #nextBegins}; a stream that breaks behind a record leaves it whole, and is said to break when the next is asked for. */
    private boolean nextBeginsOrFails() {
        try {
            return nextBegins();
        } catch (IOException broken) {
            failure = broken;
            return true;
        }
    }

    /** Whether the stream is at its end or, but for line ends, before a record. */
    private boolean nextBegins() throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        int b = in.read();
        while ((b == '\r' || b == '\n') && seen.size() < VERSION.length) {
            seen.write(b);
            b = in.read();
        }
        if (b < 0) {
            return true;
        }
        seen.write(b);
        int lineEnds = seen.size() - 1;
        for (int i = 1; i < VERSION.length && b >= 0; i++) {
            b = in.read();
            if (b >= 0) {
                seen.write(b);
            }
        }
        byte[] bytes = seen.toByteArray();
        in.giveBack(bytes, 0);
        return startsWith(bytes, lineEnds);
    }

    /** A broken record, up to the line that begins the next one. */
    private Chunk resynchronized(ByteArrayOutputStream record, String fault) throws IOException {
        byte[] bytes = record.toByteArray();
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == '\n' && startsWith(bytes, i)) {
                in.giveBack(bytes, i);
                return new Chunk(java.util.Arrays.copyOf(bytes, i), fault, false);
            }
        }
        int matched = 0;
        int before = bytes[bytes.length - 1];
        for (int b = in.read(); b >= 0; b = in.read()) {
            matched = b == VERSION[matched] && (matched > 0 || before == '\n') ? matched + 1 : 0;
            before = b;
            if (matched == VERSION.length) {
                in.giveBack(VERSION, 0);
                break;
            }
        }
        return new Chunk(bytes, fault, false);
    }

    /** Reads to the empty line; false when there is none or the header is no header. */
    private boolean readHeader(ByteArrayOutputStream record) throws IOException {
        int lineLength = 1;
        while (record.size() < MAX_HEADER_BYTES) {
            int b = in.read();
            if (b < 0) {
                return false;
            }
            record.write(b);
            if (b == '\n' && lineLength == 0) {
                return true;
            }
            if (b == '\n') {
                lineLength = 0;
            } else if (b != '\r') {
                lineLength++;
            }
            if (record.size() == VERSION.length && !startsWithVersion(record.toByteArray())) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWithVersion(byte[] bytes) {
        return startsWith(bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int at) {
        return bytes.length - at >= VERSION.length
                && java.util.Arrays.equals(bytes, at, at + VERSION.length, VERSION, 0, VERSION.length);
    }
}
