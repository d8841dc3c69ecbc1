package org.newsvoice.corpus.container;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.FileRecord;

/** The records of a stored file and of the entries in it, pulled one after the other. Not thread-safe. */
public interface FileRecords {

    /**
     * The next record, null at the end.
     *
     * @throws LimitExceededException when the file unfolds to more than it may
     * @throws IOException when it cannot be read any further; the records given before count
     */
    @Nullable
    FileRecord next() throws IOException;
}
