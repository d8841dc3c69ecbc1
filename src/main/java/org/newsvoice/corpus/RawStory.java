package org.newsvoice.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.StorySource;

/**
 * A story as its record gives it, before parsing.
 *
 * @param source where it came from
 * @param recordId the record's own id, null when it has none
 * @param headers its fields
 * @param parts its texts, in the order in which they are stored; at least one
 * @param validUtf8 whether its bytes were valid UTF-8 (else they were read as windows-1252)
 */
public record RawStory(
        StorySource source, @Nullable String recordId, RawHeaders headers, List<RawPart> parts, boolean validUtf8) {

    /** Copies the list. */
    public RawStory {
        parts = List.copyOf(parts);
    }
}
