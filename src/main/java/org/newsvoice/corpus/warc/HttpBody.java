package org.newsvoice.corpus.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The body of a response without the codings that its header names. Crawlers store bodies that they have decoded already under the
 * old header: a body that does not begin as its coding does, and one that Brotli cannot read but that is markup, is taken as it is.
 * Stateless.
 */
final class HttpBody {

    private HttpBody() {}

    /**
     * The bytes of {@code body}, at most {@code maxBytes} of them.
     *
     * @throws IOException when a coding is broken; what was read of a page that is cut off counts
     */
    static byte[] decoded(InputStream body, List<String> codings, int maxBytes) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes);
        List<String> applied = new ArrayList<>();
        codings.forEach(header ->
                applied.addAll(List.of(header.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*"))));
        for (int i = applied.size() - 1; i >= 0; i--) {
            bytes = decoded(bytes, applied.get(i), maxBytes);
        }
        // Whatever the header says: a page does not begin so.
        return isGzip(bytes) ? gunzipped(bytes, maxBytes) : bytes;
    }

    private static byte[] decoded(byte[] bytes, String coding, int maxBytes) throws IOException {
        if (isGzip(bytes)) {
            return gunzipped(bytes, maxBytes);
        }
        return switch (coding) {
            case "gzip", "x-gzip" -> isZlib(bytes) ? inflated(bytes, maxBytes) : bytes;
            case "deflate" -> isText(bytes) ? bytes : inflated(bytes, maxBytes);
            case "br" -> isText(bytes) ? bytes : brotli(bytes, maxBytes);
            case "", "identity", "none", "utf-8" -> bytes;
            default -> {
                if (isText(bytes)) {
                    yield bytes;
                }
                throw new IOException("the content coding " + coding + " is not known");
            }
        };
    }

    private static byte[] gunzipped(byte[] bytes, int maxBytes) throws IOException {
        return read(new GZIPInputStream(new ByteArrayInputStream(bytes)), maxBytes);
    }

    private static byte[] brotli(byte[] bytes, int maxBytes) throws IOException {
        try {
            return read(new BrotliInputStream(new ByteArrayInputStream(bytes)), maxBytes);
        } catch (IOException broken) {
            throw new IOException("the body is not packed with brotli, as its header says", broken);
        }
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) + (bytes[1] & 0xFF)) % 31 == 0;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** With zlib's header, as the standard has it, or without, as some servers send it. */
    private static byte[] inflated(byte[] bytes, int maxBytes) throws IOException {
        Inflater inflater = new Inflater(!isZlib(bytes));
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater), maxBytes);
        } finally {
            inflater.end();
        }
    }

    /** Whether it begins with markup or words: no coding's output does for long. */
    private static boolean isText(byte[] bytes) {
        int n = Math.min(bytes.length, 64);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        String head = new String(bytes, 0, n, java.nio.charset.StandardCharsets.UTF_8);
        return head.indexOf('\ufffd') < 0 || head.stripLeading().startsWith("<");
    }

    private static byte[] read(InputStream in, int maxBytes) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try (in) {
            for (int n = in.read(buffer); n >= 0 && read.size() < maxBytes; n = in.read(buffer)) {
                read.write(buffer, 0, Math.min(n, maxBytes - read.size()));
            }
        } catch (EOFException cut) {
            if (read.size() == 0) {
                throw new IOException("the packed body is cut off at its beginning", cut);
            }
        }
        return read.toByteArray();
    }
}
