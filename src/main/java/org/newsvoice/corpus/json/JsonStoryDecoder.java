package org.newsvoice.corpus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.mapping.RecordPlace;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * JSON: one object per line, one document per file (indented, as news-please writes it) or a top-level array, told apart while
 * reading. Strict, unlike Spark's own JSON source: a duplicate key, anything after the object, a text field of another type,
 * invalid UTF-8, nesting beyond 1,000 and a record above the size limit are one broken record each. {@code NaN}, which Python writes
 * for a missing value, is none. Immutable and thread-safe.
 */
public final class JsonStoryDecoder implements StoryDecoder {

    /** Nobody nests a story deeper; it bounds the work that a hostile record can cause. */
    private static final int MAX_NESTING = 1_000;

    private final TextEncoding encoding;
    private final int maxRecordBytes;
    private final ObjectMapper mapper;
    private final FieldMappings mappings;

    /**
     * A decoder.
     *
     * @param mappings which field is what
     * @param encoding of the files
     * @param maxRecordBytes size of the largest record that is read
     */
    public JsonStoryDecoder(FieldMappings mappings, TextEncoding encoding, int maxRecordBytes) {
        this.encoding = encoding;
        this.mappings = mappings;
        this.maxRecordBytes = maxRecordBytes;
        JsonFactory strict = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(maxRecordBytes)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        this.mapper = new ObjectMapper(strict).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public String format() {
        return "json";
    }

    /**
     * An object whose first token is a key, or an array of objects, behind lines of comments that there may be: a text may well begin
     * with a bracket alone.
     */
    @Override
    public boolean recognizes(byte[] head) {
        int open = nextSignificant(head, Utf8.bomLength(head));
        while (open < head.length && isComment(head, open)) {
            while (open < head.length && head[open] != '\n') {
                open++;
            }
            open = nextSignificant(head, open);
        }
        if (open == head.length || (head[open] != '{' && head[open] != '[')) {
            return false;
        }
        int next = nextSignificant(head, open + 1);
        if (next == head.length) {
            return true;
        }
        return head[open] == '{' ? head[next] == '"' || head[next] == '}' : head[next] == '{' || head[next] == ']';
    }

    private static boolean isComment(byte[] head, int at) {
        return head[at] == '#' || (head[at] == '/' && at + 1 < head.length && head[at + 1] == '/');
    }

    private static int nextSignificant(byte[] head, int from) {
        int i = from;
        while (i < head.length && (head[i] == ' ' || head[i] == '\t' || head[i] == '\n' || head[i] == '\r')) {
            i++;
        }
        return i;
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        JsonRecords chunks = new JsonRecords(encoding.utf8(in), maxRecordBytes);
        Deque<DecodedRecord> decoded = new ArrayDeque<>();
        long[] recordNo = {0};
        return () -> {
            if (decoded.isEmpty()) {
                JsonRecords.Chunk chunk = chunks.next();
                if (chunk == null) {
                    return null;
                }
                decoded.addAll(decode(file, recordNo[0], chunk));
                recordNo[0] += decoded.size();
            }
            return decoded.poll();
        };
    }

    private List<DecodedRecord> decode(CorpusFile file, long recordNo, JsonRecords.Chunk chunk) {
        if (chunk.size() > maxRecordBytes) {
            String detail = "the record has " + chunk.size() + " bytes, more than " + maxRecordBytes;
            return List.of(broken(recordNo, RejectCode.TOO_LARGE, detail, start(chunk.bytes())));
        }
        Optional<String> json = Utf8.decode(chunk.bytes());
        if (json.isEmpty()) {
            String detail = "the record is not valid UTF-8";
            return List.of(broken(recordNo, RejectCode.MALFORMED_RECORD, detail, start(chunk.bytes())));
        }
        try {
            if (!(mapper.readValue(json.get(), Object.class) instanceof Map<?, ?> object)) {
                return List.of(broken(recordNo, RejectCode.NO_STORY, "the record is no JSON object", json.get()));
            }
            return decode(file, recordNo, JsonEnvelope.fields(object), json.get());
        } catch (JsonProcessingException malformed) {
            return List.of(broken(recordNo, RejectCode.MALFORMED_RECORD, detail(malformed), json.get()));
        }
    }

    private List<DecodedRecord> decode(CorpusFile file, long firstNo, Map<String, ?> object, String json) {
        List<Map<String, ?>> records =
                mappings.holdBody(object) ? List.of(object) : JsonEnvelope.records(object, mappings::holdWords);
        List<DecodedRecord> decoded = new ArrayList<>();
        for (Map<String, ?> record : records) {
            String beginning = records.size() == 1 ? json : record.toString();
            decoded.add(mappings.decode(new RecordPlace(file, firstNo + decoded.size(), beginning), record));
        }
        return decoded;
    }

    private static Broken broken(long recordNo, RejectCode code, String detail, String start) {
        return new Broken(recordNo, new Reject(code, detail), Excerpt.of(start));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 2 * Excerpt.MAX_CHARS), StandardCharsets.UTF_8);
    }

    /** What is wrong and where, without the source excerpt that Jackson adds. */
    private static String detail(JsonProcessingException malformed) {
        String where = malformed.getLocation() == null
                ? ""
                : " (line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr() + ")";
        return Excerpt.of(malformed.getOriginalMessage()) + where;
    }
}
