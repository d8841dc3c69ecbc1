package org.newsvoice.failure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds want of memory in what the JVM or Spark throws. It is the environment's fault, and more memory is the remedy, not a
 * report of an error. Stateless.
 */
public final class MemoryFailures {

    /** Of a task's failure only words reach the driver. */
    private static final Pattern WORDS = Pattern.compile("OutOfMemoryError: [^\\n]*|OutOfMemoryError\\b"
            + "|\\[INVALID_(?:DRIVER|EXECUTOR)_MEMORY\\] [^\\n]*|[^\\n:]*spark\\.driver\\.maxResultSize[^\\n]*"
            + "|Not enough memory to build and broadcast[^\\n]*");

    private MemoryFailures() {}

    /** What to tell the user if {@code thrown} comes from want of memory. */
    public static Optional<JobException> explained(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher words = WORDS.matcher(cause.toString());
            if (!(cause instanceof JobException) && words.find()) {
                return Optional.of(new JobException(
                        ErrorCode.ENVIRONMENT,
                        "The memory does not suffice: " + words.group().strip()
                                + ". Nothing was published. Give more: NEWSVOICE_HEAP=8g in one process, else --driver-memory, or"
                                + " --executor-memory where a task failed, before a bare --. Or read the input in several"
                                + " batches (--date).",
                        thrown));
            }
        }
        return Optional.empty();
    }
}
