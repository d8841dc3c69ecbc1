package org.newsvoice.corpus.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoders;
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

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int MAX_NAME_CHARS = 60;

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

    /** Several different short names in the first line, one of which may hold a story's words. */
    @Override
    public boolean recognizes(byte[] head) {
        try {
            Header header = header(new ByteArrayInputStream(head));
            return header != null
                    && header.names().size() > 1
                    && header.names().stream().allMatch(name -> name.length() <= MAX_NAME_CHARS)
                    && new HashSet<>(header.names()).size() == header.names().size()
                    && mappings.holdWords(header.emptyRecord());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    @Override
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        InputStream utf8 = encoding.utf8(in);
        Header header = header(utf8);
        if (header == null) {
            return;
        }
        CsvRecords chunks = header.records();
        long recordNo = 0;
        for (CsvRecords.Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            records.accept(decode(new Numbered(file, recordNo++), header, chunk));
        }
    }

    private record Numbered(CorpusFile file, long recordNo) {}

    private DecodedRecord decode(Numbered at, Header header, CsvRecords.Chunk chunk) {
        TextEncoding.Text text = TextEncoding.decode(chunk.bytes());
        if (chunk.fault() == CsvRecords.Fault.TOO_LARGE) {
            return broken(at, RejectCode.TOO_LARGE, "the record has more than " + maxRecordBytes + " bytes", text);
        }
        if (chunk.fault() == CsvRecords.Fault.MARKS) {
            return broken(
                    at, RejectCode.MALFORMED_RECORD, "a quotation mark is not closed, or not at a field's end", text);
        }
        List<String> fields = fields(text.text(), header.separator());
        if (fields.size() != header.names().size()) {
            String detail = "the record has " + fields.size() + " fields, the header "
                    + header.names().size();
            return broken(at, RejectCode.MALFORMED_RECORD, detail, text);
        }
        Map<String, String> record = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            record.put(header.names().get(i), fields.get(i));
        }
        Set<QualityFlag> flags = text.unicode() ? Set.of() : Set.of(QualityFlag.NOT_UTF8);
        return mappings.decode(new RecordPlace(at.file(), at.recordNo(), start(text), flags), record);
    }

    private static String start(TextEncoding.Text text) {
        return text.text().substring(0, Math.min(text.text().length(), 2 * Excerpt.MAX_CHARS));
    }

    private static Broken broken(Numbered at, RejectCode code, String detail, TextEncoding.Text text) {
        return new Broken(at.recordNo(), new Reject(code, detail), Excerpt.of(text.text()));
    }

    /** The header and what follows it. Null when the stream holds nothing. */
    private @Nullable Header header(InputStream in) throws IOException {
        in.mark(StoryDecoders.HEAD_BYTES);
        byte[] head = in.readNBytes(StoryDecoders.HEAD_BYTES);
        in.reset();
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            CsvRecords.Chunk line =
                    new CsvRecords(new ByteArrayInputStream(head), (byte) separator, head.length).next();
            int names = line == null || line.fault() != null
                    ? 0
                    : names(line, separator).size();
            if (names > most) {
                most = names;
                best = separator;
            }
        }
        CsvRecords records = new CsvRecords(in, (byte) best, maxRecordBytes);
        CsvRecords.Chunk first = records.next();
        return first == null ? null : new Header(names(first, best), best, records);
    }

    private static List<String> names(CsvRecords.Chunk line, char separator) {
        return fields(TextEncoding.decode(line.bytes()).text(), separator).stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> fields(String record, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(Math.max(1 << 24, 2 * record.length()))
                .ofCsvRecord(record)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException notCsv) {
            return List.of();
        }
    }

    private record Header(List<String> names, char separator, CsvRecords records) {

        /** A record that has every column and no value. */
        Map<String, String> emptyRecord() {
            Map<String, String> record = new LinkedHashMap<>();
            names.forEach(name -> record.put(name, ""));
            return record;
        }
    }
}
