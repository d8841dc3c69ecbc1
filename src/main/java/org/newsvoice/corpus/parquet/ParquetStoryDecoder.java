package org.newsvoice.corpus.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.HeldContent;
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
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        SeekableContent content;
        if (in instanceof SeekableContent seekable) {
            content = seekable;
        } else {
            byte[] held = in.readNBytes(MAX_HELD_BYTES);
            if (in.read() >= 0) {
                String detail = "a Parquet file inside a container may have " + MAX_HELD_BYTES + " bytes at most";
                records.accept(broken(0, RejectCode.TOO_LARGE, detail));
                return;
            }
            content = new HeldContent(held);
        }
        ParquetContent watched = new ParquetContent(content);
        Rows rows = new Rows(file, records);
        try (ParquetFileReader reader = open(watched)) {
            rows.read(reader, watched);
        } catch (Malformed malformed) {
            records.accept(broken(0, RejectCode.MALFORMED_RECORD, "no Parquet file: " + malformed.getMessage()));
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

    /** One pass over a file's row groups. */
    private final class Rows {

        private final CorpusFile file;
        private final Consumer<DecodedRecord> records;
        private long recordNo;

        Rows(CorpusFile file, Consumer<DecodedRecord> records) {
            this.file = file;
            this.records = records;
        }

        void read(ParquetFileReader reader, ParquetContent content) throws IOException, Malformed {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            MessageColumnIO columns = attempt(content, () -> new ColumnIOFactory().getColumnIO(schema));
            int groups = reader.getRowGroups().size();
            for (int i = 0; i < groups; i++) {
                int group = i;
                try {
                    PageReadStore pages = attempt(content, () -> reader.readRowGroup(group));
                    RecordReader<Group> rows =
                            attempt(content, () -> columns.getRecordReader(pages, new GroupRecordConverter(schema)));
                    for (long n = pages.getRowCount(); n > 0; n--) {
                        accept(attempt(content, () -> ParquetValue.map(rows.read())));
                    }
                } catch (Malformed malformed) {
                    String detail = "row group " + group + " from here on: " + malformed.getMessage();
                    records.accept(broken(recordNo++, RejectCode.MALFORMED_RECORD, detail));
                }
            }
        }

        private void accept(Map<String, Object> row) {
            records.accept(mappings.decode(new RecordPlace(file, recordNo, excerpt(row)), row));
            recordNo++;
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
