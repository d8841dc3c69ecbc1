package org.newsvoice.corpus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * JSON: an object a line, a document a file (indented, as news-please writes it) or a top-level array, told apart while
 * reading. Strict, unlike Spark's own JSON source: a duplicate key, anything after the object, a text field of another type,
 * invalid UTF-8, nesting beyond 1,000 and a record above the size limit are one broken record each. Immutable and thread-safe.
 */
public final class JsonStoryDecoder implements StoryDecoder {

    /** Nobody nests a story deeper; it bounds the work that a hostile record can cause. */
    private static final int MAX_NESTING = 1_000;

    private final int maxRecordBytes;
    private final ObjectMapper mapper;
    private final FieldMapping mapping = FieldMapping.COMMON;

    /**
     * A decoder.
     *
     * @param maxRecordBytes size of the largest record that is read
     */
    public JsonStoryDecoder(int maxRecordBytes) {
        this.maxRecordBytes = maxRecordBytes;
        JsonFactory strict = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(maxRecordBytes)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = new ObjectMapper(strict).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public String format() {
        return "json";
    }

    /** An object whose first token is a key, or an array of objects: a text may well begin with a bracket alone. */
    @Override
    public boolean recognizes(byte[] head) {
        int open = nextSignificant(head, Utf8.markLength(head));
        if (open == head.length || (head[open] != '{' && head[open] != '[')) {
            return false;
        }
        int next = nextSignificant(head, open + 1);
        if (next == head.length) {
            return true;
        }
        return head[open] == '{' ? head[next] == '"' || head[next] == '}' : head[next] == '{' || head[next] == ']';
    }

    private static int nextSignificant(byte[] head, int from) {
        int i = from;
        while (i < head.length && (head[i] == ' ' || head[i] == '\t' || head[i] == '\n' || head[i] == '\r')) {
            i++;
        }
        return i;
    }

    @Override
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        JsonRecords chunks = new JsonRecords(in, maxRecordBytes);
        long recordNo = 0;
        for (JsonRecords.Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            records.accept(decode(file, recordNo++, chunk));
        }
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, JsonRecords.Chunk chunk) {
        if (chunk.size() > maxRecordBytes) {
            String detail = "the record has " + chunk.size() + " bytes, more than " + maxRecordBytes;
            return broken(recordNo, RejectCode.TOO_LARGE, detail, start(chunk.bytes()));
        }
        Optional<String> json = Utf8.decode(chunk.bytes());
        if (json.isEmpty()) {
            return broken(recordNo, RejectCode.MALFORMED_RECORD, "the record is not valid UTF-8", start(chunk.bytes()));
        }
        try {
            JsonNode object = mapper.readTree(json.get());
            if (!object.isObject()) {
                return broken(recordNo, RejectCode.NO_STORY, "the record is no JSON object", json.get());
            }
            List<RawPart> parts = parts(object);
            if (!parts.isEmpty()) {
                return new Decoded(story(file, recordNo, object, parts));
            }
            return mapping.hasText(object)
                    ? broken(recordNo, RejectCode.EMPTY_STORY, "title, summary and body are empty", json.get())
                    : broken(recordNo, RejectCode.NO_STORY, "the object has no title, summary or body", json.get());
        } catch (JsonProcessingException malformed) {
            return broken(recordNo, RejectCode.MALFORMED_RECORD, detail(malformed), json.get());
        } catch (FieldMapping.WrongType wrong) {
            return broken(recordNo, RejectCode.MALFORMED_RECORD, String.valueOf(wrong.getMessage()), json.get());
        }
    }

    private List<RawPart> parts(JsonNode object) throws FieldMapping.WrongType {
        List<RawPart> parts = new ArrayList<>();
        FieldMapping.words(object, mapping.title()).ifPresent(t -> parts.add(new RawPart(PartRole.TITLE, t)));
        FieldMapping.words(object, mapping.summary()).ifPresent(t -> parts.add(new RawPart(PartRole.SUMMARY, t)));
        FieldMapping.words(object, mapping.body()).ifPresent(t -> parts.add(new RawPart(PartRole.BODY, t)));
        return parts;
    }

    private RawStory story(CorpusFile file, long recordNo, JsonNode object, List<RawPart> parts) {
        String url = FieldMapping.value(object, mapping.url());
        String section = FieldMapping.value(object, mapping.section());
        return new RawStory(
                new StorySource(file.path(), recordNo, outlet(file, object, url), url, section),
                FieldMapping.value(object, mapping.id()),
                new RawHeaders(
                        FieldMapping.values(object, mapping.authors()),
                        FieldMapping.value(object, mapping.published()),
                        FieldMapping.value(object, mapping.language())),
                parts,
                true);
    }

    /** The outlet that the record names, else the host of its address, else the corpus. */
    private String outlet(CorpusFile file, JsonNode object, @Nullable String url) {
        String named = FieldMapping.value(object, mapping.outlet());
        if (named != null) {
            return named;
        }
        String host = url == null ? null : host(url);
        return host == null ? FolderNames.outlet(file) : host;
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
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
