package org.newsvoice.corpus;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;

/**
 * A story as its record gives it, before parsing.
 *
 * @param source where it came from
 * @param recordId the record's own id, null when it has none
 * @param headers its fields
 * @param parts its texts, in the order in which they are stored; at least one
 * @param flags problems that its decoder found, such as bytes that were not UTF-8
 */
public record RawStory(
        StorySource source,
        @Nullable String recordId,
        RawHeaders headers,
        List<RawPart> parts,
        Set<QualityFlag> flags) {

    /** Copies the collections. */
    public RawStory {
        parts = List.copyOf(parts);
        flags = Set.copyOf(flags);
    }

    /** A story with nothing against it. */
    public RawStory(StorySource source, @Nullable String recordId, RawHeaders headers, List<RawPart> parts) {
        this(source, recordId, headers, parts, Set.of());
    }

    /** This story with the date that its path tells. */
    public RawStory filedOn(String date) {
        return new RawStory(source, recordId, headers.filedOn(date), parts, flags);
    }
}
