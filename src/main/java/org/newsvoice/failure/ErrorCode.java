package org.newsvoice.failure;

/** Why a run or a command ended without its result, and the exit code that says so. */
public enum ErrorCode {
    USAGE(2),
    INPUT_UNREADABLE(3),
    QUALITY_GATE_FAILED(4),
    TOO_MANY_REJECTS(5),
    OUTPUT_LOCKED(6),
    ENVIRONMENT(7),
    INTERNAL(70);

    private final int exitCode;

    ErrorCode(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The process's exit code. */
    public int exitCode() {
        return exitCode;
    }
}
