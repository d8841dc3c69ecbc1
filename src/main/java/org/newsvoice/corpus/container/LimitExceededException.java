package org.newsvoice.corpus.container;

import java.io.IOException;

/** A stored file unpacks to more than the limit; records read so far count. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message) {
        super(message);
    }
}
