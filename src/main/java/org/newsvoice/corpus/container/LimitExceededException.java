package org.newsvoice.corpus.container;

import java.io.IOException;

/** A stored file unfolds to more than it may; what was read of it so far counts. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message) {
        super(message);
    }
}
