package org.newsvoice.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus writes its characters: as declared, or detected. Detected means UTF-16 where a stream begins with its byte
 * order mark or with every other byte zero, else UTF-8 where the bytes are valid, else windows-1252, the encoding of most
 * older newsroom exports. Immutable and thread-safe.
 */
public final class TextEncoding implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int HEAD_BYTES = 64;

    /** Nothing is declared: the encoding is detected. */
    public static final TextEncoding DETECTED = new TextEncoding(null);

    private final @Nullable String declared;

    private TextEncoding(@Nullable String declared) {
        this.declared = declared;
    }

    /**
     * The encoding called {@code name}; {@code auto} for detection.
     *
     * @throws IllegalArgumentException when Java knows no such encoding
     */
    public static TextEncoding of(String name) {
        if (name.equals("auto")) {
            return DETECTED;
        }
        try {
            return new TextEncoding(Charset.forName(name).name());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "no such encoding is known; give auto, UTF-8, windows-1252, UTF-16LE or another that Java knows",
                    unknown);
        }
    }

    /** Text, and whether all of it was UTF-8 (or UTF-16). */
    public record Text(String text, boolean unicode) {}

    /**
     * {@code in} as UTF-8 if it is declared to be something else, or is UTF-16; else {@code in} itself, whose bytes may then be
     * UTF-8 or windows-1252. The result supports mark and reset.
     */
    public InputStream utf8(InputStream in) throws IOException {
        InputStream whole = in.markSupported() ? in : new BufferedInputStream(in);
        if (declared != null) {
            return declared.equals("UTF-8") ? whole : transcoded(whole, Charset.forName(declared));
        }
        byte[] head = ContentHead.peek(whole, HEAD_BYTES);
        Charset utf16 = utf16(head);
        return utf16 == null ? whole : transcoded(whole, utf16);
    }

    /** The text of {@code bytes}, which come from {@link #utf8}, without a byte order mark. */
    public static Text decode(byte[] bytes) {
        Optional<String> utf8 = Utf8.decode(bytes);
        if (utf8.isPresent()) {
            return new Text(utf8.get(), true);
        }
        String damaged = new String(bytes, Utf8.bomLength(bytes), bytes.length - Utf8.bomLength(bytes), UTF_8);
        return new Text(isMostlyWhole(damaged) ? damaged : new String(bytes, WINDOWS_1252), false);
    }

    /** Whether more characters beyond ASCII came out whole than damaged: of windows-1252 hardly any does. */
    private static boolean isMostlyWhole(String text) {
        long beyondAscii = text.codePoints().filter(c -> c > 127).count();
        long damaged = text.codePoints().filter(c -> c == REPLACEMENT).count();
        return beyondAscii > 2 * damaged;
    }

    private static InputStream transcoded(InputStream in, Charset from) {
        return new BufferedInputStream(new Utf8Stream(new InputStreamReader(in, from)));
    }

    /** Which UTF-16 it is: by its mark, or by at least four characters of the Latin block; null for neither. */
    private static @Nullable Charset utf16(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (head.length < 8 || head.length % 2 != 0) {
            return null;
        }
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && i % 2 == 0) {
                evenZeros++;
            } else if (head[i] == 0) {
                oddZeros++;
            }
        }
        if (evenZeros == 0 && oddZeros > head.length * 3 / 8) {
            return StandardCharsets.UTF_16LE;
        }
        return oddZeros == 0 && evenZeros > head.length * 3 / 8 ? StandardCharsets.UTF_16BE : null;
    }
}
