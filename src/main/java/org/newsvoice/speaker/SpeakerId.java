package org.newsvoice.speaker;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.FieldHash;

/**
 * Who is the same speaker in two stories: for now, whoever has the same kind and the same name but for case, accents and
 * punctuation. Only people and organizations are somebody across stories; "a spokesman" of one story is not that of another.
 */
public final class SpeakerId {

    private SpeakerId() {}

    /** The id, 32 hex digits; null for roles, for unnamed speakers and for names without a letter or digit. */
    public static @Nullable String find(Speaker speaker) {
        String name = speaker.name();
        if (name == null || (speaker.kind() != SpeakerKind.PERSON && speaker.kind() != SpeakerKind.ORGANIZATION)) {
            return null;
        }
        String normal = normal(name);
        return normal.isEmpty() ? null : FieldHash.of(speaker.kind().label(), normal);
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
