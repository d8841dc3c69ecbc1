package org.newsvoice.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.PublishedTime;

/**
 * What one header line says; null or empty for what it does not.
 *
 * @param authors names without "By" and without roles
 * @param agency short name of a wire service
 * @param place where it was written
 * @param published time of publication
 * @param updated time of a later change
 * @param url the story's address
 */
record HeaderLine(
        List<String> authors,
        @Nullable String agency,
        @Nullable String place,
        @Nullable PublishedTime published,
        @Nullable PublishedTime updated,
        @Nullable String url) {

    HeaderLine {
        authors = List.copyOf(authors);
    }

    /** Whether it says who, when or where to find the story: a line that only names a place says too little. */
    boolean isTelling() {
        return !authors.isEmpty() || agency != null || published != null || updated != null || url != null;
    }
}
