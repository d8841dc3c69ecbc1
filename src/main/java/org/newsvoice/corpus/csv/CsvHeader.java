package org.newsvoice.corpus.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.ContentHead;
import org.newsvoice.corpus.StoryDecoders;
import org.newsvoice.corpus.TextEncoding;

/**
 * The line of names at the head of a CSV file, and what follows it. Lines of comments ({@code # exported ...}) and a spreadsheet's
 * {@code sep=;} before it are passed over.
 *
 * @param names as written; a column without a name has an empty one
 * @param separator what parts the columns
 * @param records the records behind it
 * @param next the first few of them, as far as they are in the file's first bytes
 */
record CsvHeader(List<String> names, char separator, CsvRecords records, List<List<String>> next) {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int MAX_NAME_CHARS = 60;
    private static final int MAX_FIELDS = 1 << 20;
    private static final int LOOKED_AT = 5;
    private static final int MIN_WIDTH = 3;
    /** A cell this long in quotation marks is a text, and a file of such records is no prose. */
    private static final int MIN_TEXT_CHARS = 40;

    private static final Pattern NO_NAME = Pattern.compile("-?\\d+(?:[.,]\\d+)*|\\d{4}-\\d{2}.*|https?://.*");
    private static final Pattern COMMENT = Pattern.compile("\\s*\"?\\s*(?:#|%|//)");
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.\"?");
    private static final Pattern ONE_COLUMN =
            Pattern.compile("(?i)text|body|content|article|maintext|full_?text|article_?(?:text|body)");

    /** The header of {@code in}, which supports mark; null when it holds nothing. */
    static @Nullable CsvHeader read(InputStream in, int maxRecordBytes) throws IOException {
        Character told = skipPreamble(in);
        byte[] head = ContentHead.peek(in, StoryDecoders.HEAD_BYTES);
        char best = told == null ? ',' : told;
        int most = 0;
        for (char separator : told == null ? SEPARATORS : List.of(told)) {
            CsvRecords.Chunk line =
                    new CsvRecords(new ByteArrayInputStream(head), (byte) separator, Math.max(1, head.length)).next();
            int names = line == null || line.fault() != null
                    ? 0
                    : fields(line, separator).size();
            if (names > most) {
                most = names;
                best = separator;
            }
        }
        CsvRecords records = new CsvRecords(in, (byte) best, maxRecordBytes);
        CsvRecords.Chunk first = records.next();
        if (first == null) {
            return null;
        }
        List<String> names = fields(first, best).stream().map(String::strip).toList();
        return new CsvHeader(names, best, records, next(head, best));
    }

    /** Passes over comments and the line {@code sep=;}; the separator that it tells, null when it tells none. */
    private static @Nullable Character skipPreamble(InputStream in) throws IOException {
        Character told = null;
        while (true) {
            in.mark(StoryDecoders.HEAD_BYTES);
            byte[] bom = in.readNBytes(3);
            if (!(bom.length == 3 && (bom[0] & 0xFF) == 0xEF && (bom[1] & 0xFF) == 0xBB && (bom[2] & 0xFF) == 0xBF)) {
                in.reset();
                in.mark(StoryDecoders.HEAD_BYTES);
            }
            StringBuilder line = new StringBuilder();
            int b = in.read();
            while (b >= 0 && b != '\n' && line.length() < MAX_NAME_CHARS * MIN_WIDTH) {
                line.append((char) b);
                b = in.read();
            }
            String words = line.toString().replace("\r", "");
            boolean separator = SEPARATOR_LINE.matcher(words).matches() && told == null;
            if (b != '\n' || !(separator || COMMENT.matcher(words).lookingAt())) {
                in.reset();
                return told;
            }
            told = separator ? Character.valueOf(words.charAt(words.indexOf('=') + 1)) : told;
        }
    }

    private static List<List<String>> next(byte[] head, char separator) throws IOException {
        CsvRecords records = new CsvRecords(new ByteArrayInputStream(head), (byte) separator, Math.max(1, head.length));
        List<List<String>> next = new ArrayList<>();
        records.next();
        for (CsvRecords.Chunk chunk = records.next();
                chunk != null && next.size() < LOOKED_AT;
                chunk = records.next()) {
            if (chunk.fault() == null) {
                next.add(fields(chunk, separator));
            }
        }
        return next;
    }

    private static List<String> fields(CsvRecords.Chunk line, char separator) {
        return fields(TextEncoding.decode(line.bytes()).text(), separator);
    }

    /** The fields of one record; none when it is no CSV. */
    static List<String> fields(String record, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(Math.max(1 << 24, 2 * record.length()))
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MAX_FIELDS)
                                .maxFieldSize(Math.max(1 << 24, record.length()))
                                .maxRecordSize(Math.max(1 << 24, 2 * record.length()))),
                        record)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException notCsv) {
            return List.of();
        }
    }

    /** Whether the line holds names, as far as their look tells. */
    boolean areNames() {
        return names.stream()
                .allMatch(name -> name.length() <= MAX_NAME_CHARS
                        && !NO_NAME.matcher(name).matches());
    }

    /** Whether it tells a header from the first line of a text: it has several names, or one that texts do not begin with. */
    boolean isTelling() {
        return names.size() > 1
                || (!next.isEmpty() && ONE_COLUMN.matcher(names.get(0)).matches());
    }

    /** Whether all records are as wide as this line, and have texts in them: no prose has as many commas in each line. */
    boolean hasRecordsOfItsWidth() {
        List<List<String>> all = new ArrayList<>(next);
        if (!areNames()) {
            all.add(names);
        }
        boolean texts = all.stream()
                .anyMatch(record -> record.stream()
                        .anyMatch(field -> field.length() >= MIN_TEXT_CHARS
                                && (separator == '\t' || field.indexOf(separator) >= 0)));
        return names.size() >= MIN_WIDTH
                && !all.isEmpty()
                && texts
                && all.stream().allMatch(record -> record.size() == names.size());
    }

    /** Whether it is no header but a record. */
    boolean isRecord() {
        return names.size() > 1 && !areNames();
    }

    /** {@code fields} by name: of columns of one name the first that has a value, without those that have no name. */
    Map<String, String> record(List<String> fields) {
        Map<String, String> record = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && record.getOrDefault(name, "").isBlank()) {
                record.put(name, fields.get(i));
            }
        }
        return record;
    }

    /** A record that has every column and no value. */
    Map<String, String> emptyRecord() {
        return record(names.stream().map(name -> "").toList());
    }
}
