package org.newsvoice.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record's own fields say, unparsed. Null or empty where the record has no such field.
 *
 * @param authors names as given
 * @param published publication time as given ({@code 2017-11-11T11:46:46})
 * @param language as given ({@code en})
 * @param filedOn the date that the file's path tells ({@code 2027-06-08}), for a story that tells none itself
 */
public record RawHeaders(
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String filedOn) {

    /** A record without fields. */
    public static final RawHeaders NONE = new RawHeaders(List.of(), null, null);

    /** Headers of a file whose path tells no date. */
    public RawHeaders(List<String> authors, @Nullable String published, @Nullable String language) {
        this(authors, published, language, null);
    }

    /** Copies the list. */
    public RawHeaders {
        authors = List.copyOf(authors);
    }
}
