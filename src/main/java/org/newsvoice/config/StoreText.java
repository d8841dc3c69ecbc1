package org.newsvoice.config;

/** How much of the stories' words the tables hold. */
public enum StoreText {
    /** All of it. */
    FULL,
    /** The quotations and what is around them, not the stories. */
    QUOTES,
    /** Offsets only. */
    NONE
}
