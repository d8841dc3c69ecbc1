package org.newsvoice.run;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for whoever waits for it: {@code OUT/_run.json}, and one by one {@code OUT/_runs/RUN_ID.json}.
 *
 * @param runId the run
 * @param status {@code published}, {@code unchanged} when nothing was to do, or {@code failed}: then the tables are those of the run before
 * @param exitCode the code that the command ends with
 * @param message what to tell the user, null when all is well
 * @param run all that is known of it, null when it published nothing
 */
public record RunReport(
        String runId,
        String status,
        int exitCode,
        @Nullable String message,
        @Nullable RunSummary run) {

    /** The status of a run whose tables are visible. */
    public static final String PUBLISHED = "published";

    /** The status of a run that had nothing to do: readers see the tables of an earlier one. */
    public static final String UNCHANGED = "unchanged";

    /** The status of a run that was only planned. */
    public static final String PLANNED = "planned";

    /** The status of a run that published nothing. */
    public static final String FAILED = "failed";
}
