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
 * @param headLines lines that a page shows around its headline ({@code By Ada Osei | June 8, 2027 10:05 am}), where its fields say
 *     nothing
 */
public record RawHeaders(
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String filedOn,
        List<String> headLines) {

    /** A record without fields. */
    public static final RawHeaders NONE = new RawHeaders(List.of(), null, null);

    /** Headers of a file whose path tells no date. */
    public RawHeaders(List<String> authors, @Nullable String published, @Nullable String language) {
        this(authors, published, language, null, List.of());
    }

    /** Copies the lists. */
    public RawHeaders {
        authors = List.copyOf(authors);
        headLines = List.copyOf(headLines);
    }

    /** These headers with the date that the file's path tells. */
    public RawHeaders filedOn(String date) {
        return new RawHeaders(authors, published, language, date, headLines);
    }
}
