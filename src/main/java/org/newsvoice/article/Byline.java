package org.newsvoice.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the story.
 *
 * @param authors names in the order given, without "By"; empty if nobody is named
 * @param agency the wire service that supplied it ({@code AP}, {@code Reuters}), null if no agency is named
 */
public record Byline(List<String> authors, @Nullable String agency) {

    /** Nobody is named. */
    public static final Byline NONE = new Byline(List.of(), null);

    /** Copies the list. */
    public Byline {
        authors = List.copyOf(authors);
    }
}
