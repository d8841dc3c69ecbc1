package org.newsvoice.corpus.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.SeekableContent;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.mapping.RecordPlace;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Parquet, row group by row group. A stored file is read in place; one inside a container is held in memory, up to a limit. A
 * row group that cannot be read costs one broken record, since its rows cannot be told apart, and the next group is read.
 * Immutable and thread-safe.
 */
public final class ParquetStoryDecoder implements StoryDecoder {

    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
    private static final int MAX_HELD_BYTES = 256 << 20;

    private final FieldMappings mappings;

    /** A decoder of rows that {@code mappings} read. */
    public ParquetStoryDecoder(FieldMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return head.length >= MAGIC.length && java.util.Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        SeekableContent content;
        if (in instanceof SeekableContent seekable) {
            content = seekable;
        } else {
            byte[] held = in.readNBytes(MAX_HELD_BYTES);
            if (in.read() >= 0) {
                String detail = "a Parquet file inside a container may have " + MAX_HELD_BYTES + " bytes at most";
                return RecordReader.of(broken(0, RejectCode.TOO_LARGE, detail));
            }
            content = new MemoryContent(held);
        }
        ParquetContent watched = new ParquetContent(content);
        try {
            return new Rows(file, watched, open(watched));
        } catch (Malformed malformed) {
            return RecordReader.of(
                    broken(0, RejectCode.MALFORMED_RECORD, "no Parquet file: " + malformed.getMessage()));
        }
    }

    private static ParquetFileReader open(ParquetContent content) throws IOException, Malformed {
        return attempt(content, () -> ParquetFileReader.open(content));
    }

    /** What Parquet's readers throw for bytes that are wrong, told from what the file system throws. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(Exception cause) {
            super(cause.getClass().getSimpleName() + ": " + Excerpt.of(String.valueOf(cause.getMessage())), cause);
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T attempt(ParquetContent content, Reading<T> reading) throws IOException, Malformed {
        try {
            return reading.run();
        } catch (IOException | RuntimeException e) {
            content.throwFailure();
            throw new Malformed(e);
        }
    }

    private static Broken broken(long recordNo, RejectCode code, String detail) {
        return new Broken(recordNo, new Reject(code, detail), "");
    }

    private interface RowReader {
        @Nullable
        DecodedRecord next() throws IOException, Malformed;
    }

    /** One pass over a file's row groups. */
    private final class Rows implements RecordReader {

        private final CorpusFile file;
        private final ParquetContent content;
        private final ParquetFileReader reader;
        private final MessageType schema;
        private final MessageColumnIO columns;
        private @Nullable RowReader rows;
        private int group;
        private long recordNo;

        Rows(CorpusFile file, ParquetContent content, ParquetFileReader reader) throws IOException, Malformed {
            this.file = file;
            this.content = content;
            this.reader = reader;
            this.schema = reader.getFooter().getFileMetaData().getSchema();
            this.columns = attempt(content, () -> new ColumnIOFactory().getColumnIO(schema));
        }

        @Override
        public @Nullable DecodedRecord next() throws IOException {
            while (rows != null || group < reader.getRowGroups().size()) {
                try {
                    RowReader open = rows == null ? open(group++) : rows;
                    rows = open;
                    DecodedRecord row = open.next();
                    if (row != null) {
                        return row;
                    }
                    rows = null;
                } catch (Malformed malformed) {
                    rows = null;
                    String detail = "row group " + (group - 1) + " from here on: " + malformed.getMessage();
                    return broken(recordNo++, RejectCode.MALFORMED_RECORD, detail);
                }
            }
            reader.close();
            return null;
        }
        /** The rows of a group; what is broken in one of them breaks all behind it. */
        private RowReader open(int number) throws IOException, Malformed {
            PageReadStore pages = attempt(content, () -> reader.readRowGroup(number));
            org.apache.parquet.io.RecordReader<Group> read =
                    attempt(content, () -> columns.getRecordReader(pages, new GroupRecordConverter(schema)));
            long[] left = {pages.getRowCount()};
            return () -> left[0]-- <= 0 ? null : decoded(attempt(content, () -> ParquetValue.map(read.read())));
        }

        private DecodedRecord decoded(Map<String, Object> row) {
            return mappings.decode(new RecordPlace(file, recordNo++, excerpt(row)), row);
        }

        private static String excerpt(Map<String, Object> row) {
            StringBuilder excerpt = new StringBuilder();
            for (Map.Entry<String, Object> field : row.entrySet()) {
                if (excerpt.length() < Excerpt.MAX_CHARS) {
                    excerpt.append(field.getKey())
                            .append('=')
                            .append(Excerpt.of(field.getValue().toString()))
                            .append(' ');
                }
            }
            return excerpt.toString();
        }
    }
}
