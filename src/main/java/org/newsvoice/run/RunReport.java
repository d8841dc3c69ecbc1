package org.newsvoice.run;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for whoever waits for it: {@code OUT/_run.json}.
 *
 * @param runId the run
 * @param status {@code published}, or {@code failed}: then the tables are those of the run before
 * @param exitCode the code that the command ends with
 * @param message what to tell the user, null when all is well
 * @param counts what became of its records, null when it failed before they were counted
 */
public record RunReport(
        String runId,
        String status,
        int exitCode,
        @Nullable String message,
        @Nullable RunCounts counts) {}
