package org.newsvoice.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a file's path says according to {@code --path-pattern}. Null if it says nothing.
 *
 * @param outlet who published its stories
 * @param section their desk or topic
 * @param date the day, {@code 2027-06-08}, of stories that do not give theirs
 */
public record PathFacts(
        @Nullable String outlet,
        @Nullable String section,
        @Nullable String date) {

    /** Nothing is told. */
    public static final PathFacts NONE = new PathFacts(null, null, null);
}
