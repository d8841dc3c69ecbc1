package org.newsvoice.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A story, parsed: its stored text and what each stretch of it is.
 *
 * @param key which story
 * @param source where it came from
 * @param headers what it says about itself
 * @param text the stored text: as received, or the record's title, summary and body joined by blank lines
 * @param zones in text order, without overlap; white space between them belongs to no zone
 * @param contentHash hash of the normalized body, equal for exact duplicates; used only to find duplicates
 * @param flags what to know before trusting the row, in their natural order
 */
public record Article(
        ArticleKey key,
        StorySource source,
        Headers headers,
        String text,
        List<Zone> zones,
        String contentHash,
        Set<QualityFlag> flags) {

    /** Copies the collections. */
    public Article {
        zones = List.copyOf(zones);
        flags = java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    /** The zones of one kind, in text order. */
    public List<Zone> zones(ZoneKind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).toList();
    }

    /**
     * This story with another wording of the same length, so that the zones stay.
     *
     * @throws IllegalArgumentException when the length differs
     */
    public Article withText(String same) {
        if (same.length() != text.length()) {
            throw new IllegalArgumentException("the text has " + text.length() + " characters, not " + same.length());
        }
        return new Article(key, source, headers, same, zones, contentHash, flags);
    }
}
