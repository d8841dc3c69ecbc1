package org.newsvoice.config;

/** What attributes quotations to speakers. */
public enum Attribution {
    /** Our rules. */
    NEWS,
    /** Stanford CoreNLP's own quote attribution, for comparison. */
    CORENLP
}
