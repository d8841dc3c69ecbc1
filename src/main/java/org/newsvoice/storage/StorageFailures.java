package org.newsvoice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FSError;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Finds, in what Spark throws, a disk or file system that failed: the environment's fault, which has a code of its own. */
public final class StorageFailures {

    /** A failed task's exception that does not survive the way to the driver leaves its words. */
    private static final String FULL = "No space left on device";

    private StorageFailures() {}

    /** What to throw for {@code e}: the failure with a code that it comes from, else {@code e}, unchecked. */
    public static RuntimeException explained(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobException known) {
                return known;
            }
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException
                    || cause instanceof UncheckedIOException
                    || cause instanceof FSError
                    || message.contains(FULL)) {
                return new JobException(
                        ErrorCode.ENVIRONMENT,
                        "The disk or file system failed: "
                                + message.lines().findFirst().orElse("")
                                + ". Nothing was published; the tables are those of the run before. Look for free space and"
                                + " rights on --output and on Spark's local directories, then start the run again.",
                        e);
            }
        }
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
