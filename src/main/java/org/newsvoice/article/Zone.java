package org.newsvoice.article;

/** A stretch of the stored text and its purpose. Zones of an article do not overlap and are in text order. */
public record Zone(ZoneKind kind, TextSpan span) {}
