package org.newsvoice.failure;

import java.util.Locale;

/** Why one record became a row of {@code rejects} instead of an article. */
public enum RejectCode {
    /** The file could not be opened or read to its end. */
    FILE_UNREADABLE("read"),
    /** The record is not well-formed in its format. */
    MALFORMED_RECORD("read"),
    /** The record is well-formed but no story (a JSON number, an object without text fields). */
    NO_STORY("read"),
    /** The record is well-formed and of a kind that holds no news story (a picture, a request in a WARC); it is skipped. */
    OTHER_CONTENT("read"),
    /** A record or file larger than the limit. */
    TOO_LARGE("read"),
    /** There is a story but no word to analyze. */
    EMPTY_STORY("parse"),
    /** The story is in another language than English; it is skipped, not rejected. */
    NOT_ENGLISH("parse"),
    /** The story was taken down ({@code newsvoice forget}); it is skipped, and nothing of it is stored. */
    FORGOTTEN("parse"),
    /** The very same record (id, text and fields) was read before in this run; it is skipped, not rejected. */
    REPEATED_RECORD("dedup"),
    /** More characters or tokens than the limit. */
    STORY_TOO_LONG("analyze"),
    /** Not done within the deadline. The next run tries again. */
    DEADLINE_EXCEEDED("analyze"),
    /** The analysis threw, twice. */
    ANALYSIS_FAILED("analyze");

    private final String stage;

    RejectCode(String stage) {
        this.stage = stage;
    }

    /** Whether the record was left out on purpose (outcome skipped) and is nobody's fault. */
    public boolean isSkip() {
        return this == OTHER_CONTENT || this == NOT_ENGLISH || this == FORGOTTEN || this == REPEATED_RECORD;
    }

    /** The phase that gave it up: read, parse, dedup or analyze. */
    public String stage() {
        return stage;
    }

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
