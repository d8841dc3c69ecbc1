package org.newsvoice.corpus.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.mapping.RecordPlace;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * CSV by RFC 4180, with a header line; the separator is a comma, tab, semicolon or bar, whichever parts the header into most
 * names. A record with more or fewer fields than the header is broken. Immutable and thread-safe.
 */
public final class CsvStoryDecoder implements StoryDecoder {

    private final FieldMappings mappings;
    private final TextEncoding encoding;
    private final int maxRecordBytes;

    /**
     * A decoder.
     *
     * @param mappings which column is what
     * @param encoding of the files
     * @param maxRecordBytes size of the largest record that is read
     */
    public CsvStoryDecoder(FieldMappings mappings, TextEncoding encoding, int maxRecordBytes) {
        this.mappings = mappings;
        this.encoding = encoding;
        this.maxRecordBytes = maxRecordBytes;
    }

    @Override
    public String format() {
        return "csv";
    }

    /** A line of names one of which may hold a story's words; or several records of one width, which lack that line. */
    @Override
    public boolean recognizes(byte[] head) {
        try {
            CsvHeader header = CsvHeader.read(new ByteArrayInputStream(head), head.length);
            return header != null
                    && ((header.areNames() && mappings.holdWords(header.emptyRecord()) && header.isTelling())
                            || header.hasRecordsOfItsWidth());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        InputStream utf8 = encoding.utf8(in);
        CsvHeader header = CsvHeader.read(utf8, maxRecordBytes);
        if (header == null) {
            return RecordReader.of(List.of());
        }
        if (header.isRecord()) {
            String detail =
                    "the file is like CSV but has no line with the columns' names: put one above, with names such as"
                            + " id,title,text";
            return RecordReader.of(new Broken(
                    0, new Reject(RejectCode.NO_STORY, detail), Excerpt.of(String.join(",", header.names()))));
        }
        long[] recordNo = {0};
        return () -> {
            CsvRecords.Chunk chunk = header.records().next();
            return chunk == null ? null : decode(new Numbered(file, recordNo[0]++), header, chunk);
        };
    }

    private record Numbered(CorpusFile file, long recordNo) {}

    private DecodedRecord decode(Numbered at, CsvHeader header, CsvRecords.Chunk chunk) {
        TextEncoding.Text text = TextEncoding.decode(chunk.bytes());
        if (chunk.fault() == CsvRecords.Fault.TOO_LARGE) {
            return broken(at, RejectCode.TOO_LARGE, "the record has more than " + maxRecordBytes + " bytes", text);
        }
        if (chunk.fault() == CsvRecords.Fault.MARKS) {
            return broken(
                    at, RejectCode.MALFORMED_RECORD, "a quotation mark is not closed, or not at a field's end", text);
        }
        List<String> fields = CsvHeader.fields(text.text(), header.separator());
        if (fields.size() != header.names().size()) {
            String detail = "the record has " + fields.size() + " fields, the header "
                    + header.names().size();
            return broken(at, RejectCode.MALFORMED_RECORD, detail, text);
        }
        Map<String, String> record = header.record(fields);
        Set<QualityFlag> flags = text.unicode() ? Set.of() : Set.of(QualityFlag.NOT_UTF8);
        return mappings.decode(new RecordPlace(at.file(), at.recordNo(), start(text), flags), record);
    }

    private static String start(TextEncoding.Text text) {
        return text.text().substring(0, Math.min(text.text().length(), 2 * Excerpt.MAX_CHARS));
    }

    private static Broken broken(Numbered at, RejectCode code, String detail, TextEncoding.Text text) {
        return new Broken(at.recordNo(), new Reject(code, detail), Excerpt.of(text.text()));
    }
}
