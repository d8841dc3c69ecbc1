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
    /** The record was not valid UTF-8: it was read as windows-1252, or single characters were replaced by U+FFFD. */
    NOT_UTF8,
    /** Words damaged by a wrong encoding before they came here ({@code donâ€™t}), or with replacement characters. */
    MOJIBAKE,
    /** The page's text is far shorter than its markup led to expect, or was found by density alone: it may lack parts. */
    UNSURE_EXTRACTION,
    /** Some sentences were too long to parse; they are unscored. */
    UNPARSED_SENTENCES,
    /** A paragraph without sentence ends was cut into pieces. */
    SPLIT_SENTENCES,
    /** A copy whose body differs in part: its sentiments and counts of words are those of the story that was analyzed. */
    NEAR_COPY;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
