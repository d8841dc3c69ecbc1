package org.newsvoice.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one file's content, pulled one after the other. Not thread-safe. */
public interface RecordReader {

    /**
     * The next record, null at the end.
     *
     * @throws IOException when the content cannot be read any further; the records given before count
     */
    @Nullable
    DecodedRecord next() throws IOException;

    /** A reader of these records. */
    static RecordReader of(List<? extends DecodedRecord> records) {
        Iterator<? extends DecodedRecord> each = records.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }

    /** A reader of one record. */
    static RecordReader of(DecodedRecord record) {
        return of(List.of(record));
    }
}
