package org.newsvoice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.security.AccessControlException;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.failure.MemoryFailures;

/**
 * Finds the failure of a disk or file system, and want of memory, in what Spark throws: this is the environment's fault and has
 * its own error code.
 */
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
            if (cause instanceof UncheckedIOException) {
                // The exception that it wraps comes next, and says which kind.
                continue;
            }
            if (cause instanceof AccessControlException || cause instanceof AccessDeniedException) {
                return new JobException(
                        ErrorCode.ENVIRONMENT,
                        "This user's rights do not suffice: " + reason(cause)
                                + ". Nothing was published. Give the user the rights, or name another folder.",
                        e);
            }
            if (cause instanceof IOException
                    || cause instanceof FSError
                    || reason(cause).contains(FULL)) {
                return new JobException(
                        ErrorCode.ENVIRONMENT,
                        "The disk or file system failed: " + reason(cause)
                                + ". Nothing was published; the tables are those of the run before. Look for free space and"
                                + " rights on --output and on Spark's local directories, then start the run again.",
                        e);
            }
        }
        Optional<JobException> memory = MemoryFailures.explained(e);
        if (memory.isPresent()) {
            return memory.get();
        }
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }

    /** The first line of what a failure says; Hadoop's clients put their server's stack below it. */
    public static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
