package org.newsvoice.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a file's path tells by {@code --path-pattern}. Null where it tells nothing.
 *
 * @param outlet who published its stories
 * @param section their desk or topic
 * @param date the day, {@code 2027-06-08}, of stories that do not tell theirs
 */
public record PathFacts(
        @Nullable String outlet,
        @Nullable String section,
        @Nullable String date) {

    /** Nothing is told. */
    public static final PathFacts NONE = new PathFacts(null, null, null);
}
