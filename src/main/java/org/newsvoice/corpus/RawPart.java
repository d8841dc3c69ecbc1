package org.newsvoice.corpus;

/** One text field of a record, words unchanged. */
public record RawPart(PartRole role, String text) {}
