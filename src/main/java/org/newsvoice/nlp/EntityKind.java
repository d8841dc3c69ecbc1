package org.newsvoice.nlp;

/** The three classes of names of Stanford's 3-class model, and none. */
public enum EntityKind {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}
