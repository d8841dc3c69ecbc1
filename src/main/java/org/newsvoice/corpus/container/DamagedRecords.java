package org.newsvoice.corpus.container;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/** Damage that was passed over while a file was unpacked, each told as one broken record behind the others. One thread. */
final class DamagedRecords {

    private final CorpusFile file;
    private final Deque<String> damages = new ArrayDeque<>();
    private long recordNo;
    private @Nullable IOException failure;

    DamagedRecords(CorpusFile file) {
        this.file = file;
    }

    void add(String damage) {
        damages.add(damage);
    }

    /** Something that opens what is inside. */
    interface Opener {
        FileRecords open() throws IOException;
    }

    /** The records of {@code inside}, then the damage. */
    FileRecords behind(Opener inside) {
        return new FileRecords() {
            private @Nullable FileRecords records;
            private boolean ended;

            @Override
            public @Nullable FileRecord next() throws IOException {
                FileRecord record = ended ? null : inner();
                if (record != null) {
                    recordNo = Math.max(recordNo, record.record().recordNo() + 1);
                    return record;
                }
                ended = true;
                String damage = damages.poll();
                if (damage != null) {
                    return broken(file, recordNo++, damage);
                }
                if (failure != null) {
                    throw failure;
                }
                return null;
            }

            private @Nullable FileRecord inner() {
                try {
                    FileRecords open = records == null ? inside.open() : records;
                    records = open;
                    return open.next();
                } catch (IOException broken) {
                    failure = broken;
                    return null;
                }
            }
        };
    }

    /** What stands for the records that a damage has cost. */
    static FileRecord broken(CorpusFile file, long recordNo, String damage) {
        return new FileRecord(
                file, new Broken(recordNo, new Reject(RejectCode.FILE_UNREADABLE, Excerpt.of(damage)), ""));
    }
}
