package org.newsvoice.speaker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Identity of a speaker across stories. */
public final class SpeakerId {

    private static final int BYTES = 8;

    private SpeakerId() {}

    /**
     * The id of a named speaker: a hash of the kind and the name without case, accents and punctuation, so that {@code José
     * Álvarez} and {@code Jose Alvarez} are one.
     *
     * @return sixteen hexadecimal digits; null for roles and unnamed speakers, who cannot be identified across stories
     */
    public static @Nullable String of(Speaker speaker) {
        return of(speaker.name(), speaker.kind().label());
    }

    /**
     * The same for a speaker as a row has it.
     *
     * @param name null for one without a name
     * @param kind label of a {@link SpeakerKind}; null when the speaker was left open
     */
    public static @Nullable String of(@Nullable String name, @Nullable String kind) {
        if (name == null
                || kind == null
                || kind.equals(SpeakerKind.ROLE.label())
                || kind.equals(SpeakerKind.UNNAMED.label())) {
            return null;
        }
        String key = kind + "\n" + normalized(name);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String normalized(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
