package org.newsvoice.config;

/** Which models score sentiment. */
public enum SentimentChoice {
    /** The model for news. */
    NEWS,
    /** Stanford CoreNLP's model, for comparison. */
    CORENLP,
    /** Both, each in separate columns. */
    BOTH
}
