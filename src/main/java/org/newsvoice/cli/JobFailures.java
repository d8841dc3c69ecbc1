package org.newsvoice.cli;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Finds, in what Spark throws, the failure that has a code of its own. */
final class JobFailures {

    private JobFailures() {}

    /** The failure that {@code e} comes from; null when it is none that we know, and so our bug. */
    static @Nullable JobException known(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobException known) {
                return known;
            }
            if (cause instanceof UncheckedIOException io) {
                return new JobException(
                        ErrorCode.ENVIRONMENT,
                        "The disk or file system failed: " + io.getMessage()
                                + ". Nothing was published; the tables are those of the run before.",
                        io);
            }
        }
        return null;
    }
}
