package org.newsvoice.cli.wiring;

import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import picocli.CommandLine.Option;

/** How many stories a command analyzes at the same time in this process. */
public final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories to analyze at the same time (default: one per core).")
    private @Nullable Integer threads;

    /** Whether a number was given. */
    public boolean isGiven() {
        return threads != null;
    }

    /**
     * The number that was given, or one per core.
     *
     * @throws JobException USAGE when it is below 1
     */
    public int orAllCores() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1) {
            throw new JobException(ErrorCode.USAGE, "--threads is " + threads + ". Give 1 or more.");
        }
        return threads;
    }
}
