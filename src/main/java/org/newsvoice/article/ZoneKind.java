package org.newsvoice.article;

import java.util.Locale;

/** The purpose of a stretch of a story's text. */
public enum ZoneKind {
    /** The title over the story: "Bridge over the Lind reopens after nine years". */
    HEADLINE,
    /** The sentence or two under the headline (standfirst, summary). Absent in most wire copy. */
    DECK,
    /** The line that names the authors, and often agency, place and time: "By: AP | Kesselby | Published: ...". */
    BYLINE,
    /** Place, agency and sometimes date at the head of the first paragraph: "NEW YORK (Reuters) - ". */
    DATELINE,
    /** Text that belongs to a picture, keywords glued to it included. */
    CAPTION,
    /** A paragraph of the story proper. */
    PARAGRAPH,
    /** What the publisher adds to every story, a repeated deck, credits: no part of the story. */
    BOILERPLATE;

    /** The name in tables and pages: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
