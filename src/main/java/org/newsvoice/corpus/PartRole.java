package org.newsvoice.corpus;

/** What a format says a part of its record is. */
public enum PartRole {
    /** The record's headline field. */
    TITLE,
    /** The record's summary or description field. */
    SUMMARY,
    /** The record's body field. */
    BODY,
    /** A text under a picture. */
    CAPTION,
    /** A whole text file: headline, byline, body and all, to be told apart by the parser. */
    WHOLE
}
