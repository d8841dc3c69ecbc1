package org.newsvoice.analysis;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much work one story may cost.
 *
 * @param maxChars UTF-16 units of text; a longer story is refused unread, the same everywhere
 * @param maxTokens words and punctuation; a longer story is refused before any costly step, the same everywhere
 * @param deadline wall-clock time of both attempts together: the last resort, since it depends on the machine
 */
public record WorkLimits(int maxChars, int maxTokens, Duration deadline) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A book's worth of text, and minutes for what takes seconds. */
    public static final WorkLimits DEFAULT = new WorkLimits(1_000_000, 100_000, Duration.ofMinutes(10));

    /** The same with another deadline. */
    public WorkLimits withDeadline(Duration other) {
        return new WorkLimits(maxChars, maxTokens, other);
    }
}
