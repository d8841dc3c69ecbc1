package org.newsvoice.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8, for decoders: invalid bytes are reported, not replaced. */
public final class Utf8 {

    private Utf8() {}

    /** The text of {@code bytes}, without a byte order mark at its head; empty when they are not valid UTF-8. */
    public static Optional<String> decode(byte[] bytes) {
        int from = bomLength(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Number of bytes of the byte order mark that {@code bytes} begins with: 3 or 0. */
    public static int bomLength(byte[] bytes) {
        boolean hasBom =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return hasBom ? 3 : 0;
    }
}
