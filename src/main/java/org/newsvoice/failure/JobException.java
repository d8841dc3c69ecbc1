package org.newsvoice.failure;

/** Ends a run. The message is one paragraph for the user: what happened, the value, what to do. */
public final class JobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** An end with a reason and no cause. */
    public JobException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** An end with a reason and the exception behind it. */
    public JobException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Why. */
    public ErrorCode code() {
        return code;
    }
}
