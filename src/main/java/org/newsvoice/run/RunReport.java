package org.newsvoice.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for callers that wait for it: {@code OUT/_run.json}, and {@code OUT/_runs/RUN_ID.json} for each run.
 *
 * @param runId the run
 * @param status {@code published}, {@code unchanged} if there was nothing to do, or {@code failed}: then the tables are
 * those of the previous run
 * @param exitCode the code that the command ends with
 * @param message message for the user, null on success
 * @param inputs what it was to read, as given
 * @param date which days it was to write, as given ({@code 2030-01-02..2030-01-05}); null if none was given
 * @param run everything known about it, null if it published nothing
 */
public record RunReport(
        String runId,
        String status,
        int exitCode,
        @Nullable String message,
        List<String> inputs,
        @Nullable String date,
        @Nullable RunSummary run) {

    /** Copies the list. */
    public RunReport {
        inputs = List.copyOf(inputs);
    }

    /** The status of a run whose tables are visible. */
    public static final String PUBLISHED = "published";

    /** The status of a run that had nothing to do: readers see the tables of an earlier one. */
    public static final String UNCHANGED = "unchanged";

    /** The status of a run that was only planned. */
    public static final String PLANNED = "planned";

    /** The status of a run that published nothing. */
    public static final String FAILED = "failed";
}
