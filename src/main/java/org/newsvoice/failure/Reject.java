package org.newsvoice.failure;

import org.jspecify.annotations.Nullable;

/**
 * Why a record was rejected, as far as the code that rejected it knows.
 *
 * @param code the class of reason
 * @param detail what happened and the value, for a reader of the {@code rejects} table; at most a few hundred characters
 * @param language code of the story's detected language, null if it was not detected
 */
public record Reject(
        RejectCode code, String detail, @Nullable String language) {

    /** A reason that has nothing to do with the language. */
    public Reject(RejectCode code, String detail) {
        this(code, detail, null);
    }
}
