package org.newsvoice.job;

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
import org.newsvoice.article.Article;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.container.ContainerLimits;
import org.newsvoice.corpus.container.CorpusReader;
import org.newsvoice.corpus.container.LimitExceededException;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.storage.HadoopSettings;
import org.newsvoice.storage.StoredContent;
import org.newsvoice.table.RejectRow;

/**
 * Files of the plan (rows of {@link ReadStories#FILES}) to rows of {@link ReadRow}. A file that breaks in the middle keeps
 * what was read of it and costs one more reject.
 */
final class FilesToStories implements MapPartitionsFunction<Row, Row> {

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

    private void decode(Row file, java.util.function.Consumer<FileRecord> records) throws IOException {
        CorpusFile corpusFile = new CorpusFile(file.getString(1), file.getString(2), file.getLong(3));
        Path path = new Path(java.net.URI.create(file.getString(4)));
        CorpusReader files = new CorpusReader(reader.decoder(), reader.paths(), ContainerLimits.DEFAULT);
        try (StoredContent stored =
                new StoredContent(path.getFileSystem(hadoop.configuration()).open(path), corpusFile.bytes())) {
            files.read(corpusFile, stored, records);
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
        return parse(story)
                .fold(
                        article -> ReadRow.story(fileNo, emittedNo, article),
                        reject -> ReadRow.reject(fileNo, emittedNo, rejected(story, reject)));
    }

    private StoryReader.Parsed parse(RawStory story) {
        try {
            return reader.parse(story).fold(FilesToStories::storable, StoryReader.Parsed::of);
        } catch (RuntimeException | StackOverflowError e) {
            return StoryReader.Parsed.of(new Reject(RejectCode.MALFORMED_RECORD, "the parser failed: " + shown(e)));
        }
    }

    /** Refuses what a table cannot hold. */
    private static StoryReader.Parsed storable(Article article) {
        PublishedTime published = article.headers().published();
        if (published != null
                && (published.at().isBefore(FIRST_TIME) || published.at().isAfter(LAST_TIME))) {
            return StoryReader.Parsed.of(
                    new Reject(RejectCode.MALFORMED_RECORD, "no table holds the published time " + published.at()));
        }
        return StoryReader.Parsed.of(article);
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
        private @Nullable Row file;
        private @Nullable RecordStream<FileRecord> records;
        private @Nullable Row failed;
        private long emitted;
        private long nextRecordNo;

        Rows(Iterator<Row> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (failed == null && (records == null || !records.hasNext())) {
                if (records != null && file != null && endOf(records, file)) {
                    return true;
                }
                if (!files.hasNext()) {
                    return false;
                }
                open(files.next());
            }
            return true;
        }

        /** Closes a file that is read; whether it ended by a failure, which is one more row. */
        private boolean endOf(RecordStream<FileRecord> ended, Row of) {
            Throwable failure = ended.failure();
            records = null;
            if (failure == null) {
                return false;
            }
            if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
                // Memory that runs out says nothing about the file: the task is tried again.
                throw fatal;
            }
            failed = unreadable(of, emitted++, nextRecordNo, failure);
            return true;
        }

        private void open(Row next) {
            file = next;
            emitted = 0;
            nextRecordNo = 0;
            records = new RecordStream<>(sink -> decode(next, sink));
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row reject = failed;
            if (reject != null) {
                failed = null;
                return reject;
            }
            if (records == null || file == null) {
                throw new NoSuchElementException();
            }
            FileRecord found = records.next();
            // Entries of an archive number their records each anew: what breaks the archive stands behind all of them.
            nextRecordNo = Math.max(nextRecordNo, numberOf(found.record()) + 1);
            return row(file, emitted++, found);
        }

        private static long numberOf(DecodedRecord record) {
            return record instanceof DecodedRecord.Broken broken
                    ? broken.recordNo()
                    : ((DecodedRecord.Decoded) record).story().source().recordNo();
        }

        @Override
        public void close() {
            if (records != null) {
                records.close();
            }
        }
    }
}
