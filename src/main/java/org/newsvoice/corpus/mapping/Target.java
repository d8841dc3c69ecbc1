package org.newsvoice.corpus.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field of a record can be mapped to. */
enum Target {
    /** The record's own id: text or a number. */
    ID,
    /** Its headline. */
    TITLE,
    /** Its description or standfirst. */
    SUMMARY,
    /** Its text. Several values (a list of paragraphs) are joined by blank lines. */
    BODY,
    /** Texts under its pictures. */
    CAPTION,
    /** Names: one text, several, or objects with a {@code name}. */
    AUTHORS,
    /** Time of publication: text, or seconds or milliseconds since 1970. */
    PUBLISHED,
    /** Its address. */
    URL,
    /** Who published it: text, or an object with a {@code name}. */
    OUTLET,
    /** Its desk or topic. */
    SECTION,
    /** Its language. */
    LANGUAGE;

    /** The name in a mapping file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target that a mapping file calls {@code label}. */
    static Optional<Target> find(String label) {
        return Stream.of(values())
                .filter(target -> target.label().equals(label))
                .findFirst();
    }

    /** Whether it holds words of the story. */
    boolean isWords() {
        return this == TITLE || this == SUMMARY || this == BODY || this == CAPTION;
    }
}
