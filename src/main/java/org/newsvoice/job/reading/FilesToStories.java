package org.newsvoice.job.reading;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.container.ContainerLimits;
import org.newsvoice.corpus.container.CorpusReader;
import org.newsvoice.corpus.container.FileRecords;
import org.newsvoice.corpus.container.LimitExceededException;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.parse.ParseOutcome;
import org.newsvoice.storage.HadoopSettings;
import org.newsvoice.storage.StoredContent;
import org.newsvoice.table.RejectRow;

/**
 * Files of the plan (rows of {@link ReadStories#FILES}) to rows of {@link ReadRow}. If a file breaks in the middle, the
 * stories read so far are kept and one reject is added.
 */
public final class FilesToStories implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;
    private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59Z");
    private static final int DETAIL_CHARS = 300;
    private static final int EXCERPT_CHARS = 200;

    private final StoryReader reader;
    private final HadoopSettings hadoop;
    private final LongAccumulator progress;

    FilesToStories(StoryReader reader, HadoopSettings hadoop, LongAccumulator progress) {
        this.reader = reader;
        this.hadoop = hadoop;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        Rows rows = new Rows(files);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) context -> rows.close());
        }
        return rows;
    }

    /** A file that is being read. */
    private final class OpenFile implements AutoCloseable {

        private final Row row;
        private final StoredContent stored;
        private final FileRecords records;

        OpenFile(Row row) throws IOException {
            CorpusFile file = new CorpusFile(row.getString(1), row.getString(2), row.getLong(3));
            Path path = new Path(java.net.URI.create(row.getString(4)));
            this.row = row;
            this.stored = StoredContent.open(path, hadoop.configuration(), file.bytes());
            this.records =
                    new CorpusReader(reader.decoder(), reader.paths(), ContainerLimits.DEFAULT).read(file, stored);
        }

        @Override
        public void close() {
            try {
                stored.close();
            } catch (IOException closing) {
                // What was read of it counts.
            }
        }
    }

    private Row row(Row file, long emittedNo, FileRecord found) {
        progress.add(1);
        int fileNo = file.getInt(0);
        if (found.record() instanceof DecodedRecord.Broken broken) {
            return ReadRow.reject(
                    fileNo,
                    emittedNo,
                    new RejectRow(
                            found.file().path(),
                            broken.recordNo(),
                            null,
                            RejectRow.outcome(broken.reject()),
                            null,
                            broken.reject(),
                            broken.excerpt()));
        }
        RawStory story = ((DecodedRecord.Decoded) found.record()).story();
        ParseOutcome outcome = parse(story);
        return outcome instanceof ParseOutcome.Rejected rejected
                ? ReadRow.reject(fileNo, emittedNo, rejected(story, rejected.reject()))
                : ReadRow.story(fileNo, emittedNo, ((ParseOutcome.Parsed) outcome).article());
    }

    private ParseOutcome parse(RawStory story) {
        try {
            ParseOutcome outcome = reader.parse(story);
            return outcome instanceof ParseOutcome.Parsed parsed ? storable(parsed) : outcome;
        } catch (RuntimeException | StackOverflowError e) {
            return new ParseOutcome.Rejected(new Reject(RejectCode.MALFORMED_RECORD, "the parser failed: " + shown(e)));
        }
    }

    /** Refuses what a table cannot hold. */
    private static ParseOutcome storable(ParseOutcome.Parsed parsed) {
        PublishedTime published = parsed.article().headers().published();
        if (published != null
                && (published.at().isBefore(FIRST_TIME) || published.at().isAfter(LAST_TIME))) {
            return new ParseOutcome.Rejected(
                    new Reject(RejectCode.MALFORMED_RECORD, "no table holds the published time " + published.at()));
        }
        return parsed;
    }

    private static RejectRow rejected(RawStory story, Reject reject) {
        String text = story.parts().isEmpty() ? "" : story.parts().get(0).text();
        return new RejectRow(
                story.source().corpusFile(),
                story.source().recordNo(),
                null,
                RejectRow.outcome(reject),
                reject.language() == null ? story.headers().language() : reject.language(),
                reject,
                reject.code() == RejectCode.FORGOTTEN ? null : cut(text, EXCERPT_CHARS));
    }

    private static Row unreadable(Row file, long emittedNo, long recordNo, Throwable failure) {
        RejectCode code = failure instanceof LimitExceededException ? RejectCode.TOO_LARGE : RejectCode.FILE_UNREADABLE;
        return ReadRow.reject(
                file.getInt(0),
                emittedNo,
                new RejectRow(
                        file.getString(1),
                        recordNo,
                        null,
                        RejectRow.REJECTED,
                        null,
                        new Reject(code, shown(failure)),
                        null));
    }

    private static String shown(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return cut(message == null ? name : name + ": " + message, DETAIL_CHARS);
    }

    private static String cut(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars);
    }

    /** The rows of one task's files, one file after the other. */
    private final class Rows implements Iterator<Row>, AutoCloseable {

        private final Iterator<Row> files;
        private @Nullable OpenFile open;
        private @Nullable Row next;
        private long emitted;
        private long nextRecordNo;

        Rows(Iterator<Row> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (next == null && (open != null || files.hasNext())) {
                next = open == null ? open(files.next()) : read(open);
            }
            return next != null;
        }

        /** Opens a file; the row that says why it cannot be opened, null when it can. */
        private @Nullable Row open(Row file) {
            emitted = 0;
            nextRecordNo = 0;
            try {
                open = new OpenFile(file);
                return null;
            } catch (IOException | RuntimeException | StackOverflowError unreadable) {
                return unreadable(file, emitted++, nextRecordNo, unreadable);
            }
        }

        /** The next row of the open file; null at its end. Whatever a broken file does to its decoder is the file's loss. */
        private @Nullable Row read(OpenFile from) {
            try {
                FileRecord found = from.records.next();
                if (found != null) {
                    // Records are numbered from 0 in each entry of an archive; what breaks the archive comes after all
                    // of them.
                    nextRecordNo = Math.max(nextRecordNo, found.record().recordNo() + 1);
                    return row(from.row, emitted++, found);
                }
                close();
                return null;
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                close();
                return unreadable(from.row, emitted++, nextRecordNo, broken);
            }
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = java.util.Objects.requireNonNull(next);
            next = null;
            return row;
        }

        @Override
        public void close() {
            if (open != null) {
                open.close();
                open = null;
            }
        }
    }
}
