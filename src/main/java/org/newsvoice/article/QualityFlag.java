package org.newsvoice.article;

import java.util.Locale;

/** Something a reader of the tables should know before trusting a story's row. */
public enum QualityFlag {
    /** The published time had no zone; the default one was assumed. */
    ZONE_ASSUMED,
    /** No published time was found. */
    UNDATED,
    /** The story has no body paragraph. */
    EMPTY_BODY,
    /** The file was not valid UTF-8 and was read as windows-1252. */
    NOT_UTF8,
    /** Some sentences were too long to parse; they are unscored. */
    UNPARSED_SENTENCES,
    /** A paragraph without sentence ends was cut into pieces. */
    SPLIT_SENTENCES,
    /** A copy whose body differs in part: its tones and counts of words are those of the story that was analyzed. */
    NEAR_COPY;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
