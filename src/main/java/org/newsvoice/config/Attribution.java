package org.newsvoice.config;

/** Who decides whose words a quotation is. */
public enum Attribution {
    /** Our rules. */
    NEWS,
    /** Stanford CoreNLP's own quote attribution, for comparison. */
    CORENLP
}
