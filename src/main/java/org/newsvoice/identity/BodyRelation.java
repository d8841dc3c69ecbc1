package org.newsvoice.identity;

/** How a short name can stand for a longer one of an organization. */
enum BodyRelation {
    /** SEC, Securities and Exchange Commission. */
    INITIALS,
    /** Fed, Federal Reserve. */
    CLIPPED,
    /** Lehman, Lehman Brothers. */
    FIRST_WORDS,
    /** Journal, Wall Street Journal: in a story that gives both only. */
    LAST_WORDS,
    /** It cannot. */
    NONE
}
