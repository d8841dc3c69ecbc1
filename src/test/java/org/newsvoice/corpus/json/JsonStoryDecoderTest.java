package org.newsvoice.corpus.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.mapping.FieldMappings;

class JsonStoryDecoderTest implements StoryDecoderContract {

    private static final String GOOD = "{\"title\": \"Ferry late\", \"text\": \"Fog, the line said.\"}";

    @Override
    public StoryDecoder decoder() {
        return decoder(20_000_000);
    }

    @Override
    public byte[] sample() {
        return (GOOD + "\n\n{\"text\": \"Rain followed.\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of("Fog, the line said.", "Rain followed.");
    }

    private static JsonStoryDecoder decoder(int maxRecordBytes) {
        return new JsonStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, maxRecordBytes);
    }

    /** One word a record: {@code story} or the reject code. */
    private String outcomes(String content) {
        return outcomes(decode(decoder(), content));
    }

    private static String outcomes(List<DecodedRecord> records) {
        return records.stream()
                .map(record ->
                        record instanceof Broken broken ? broken.reject().code().label() : "story")
                .collect(Collectors.joining(" "));
    }

    private RawStory only(String content) {
        List<DecodedRecord> records = decode(decoder(), content);
        assertEquals(1, records.size());
        return assertInstanceOf(Decoded.class, records.get(0)).story();
    }

    @Test
    void tellsLinesDocumentsAndArraysApart() {
        String indented = "{\n  \"title\": \"Ferry late\",\n  \"tags\": [\n{\n\"a\": 1\n}\n]\n}";
        assertEquals("story story", outcomes(GOOD + "\r\n" + GOOD));
        assertEquals("story story", outcomes(GOOD + "\r" + GOOD));
        assertEquals("story", outcomes("\uFEFF\n" + indented));
        assertEquals("story story", outcomes(indented + "\n" + indented + "\n"));
        assertEquals("story story story", outcomes("[" + GOOD + "," + indented + "\n,\n" + GOOD + "]\n"));
        assertEquals("", outcomes(" [ ] \n"));
        assertEquals("", outcomes("\n \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\"} trailing",
                "{\"title\": \"a\"}{\"title\": \"b\"}",
                "{\"title\": \"a\", }",
                "{\"title\": \"unclosed",
                "{\"title\": [1, 2",
                "{\"title\": 7}",
                "{\"text\": [1, 2]}",
                "{'title': 'a'}",
                "{\"title\": \"raw \u0000 and \u0001\"}",
                "not json",
                "}}]]\"",
            })
    void aBrokenLineCostsOnlyItself(String line) {
        assertEquals("story malformed_record story", outcomes(GOOD + "\n" + line + "\n" + GOOD));
        assertEquals("malformed_record story", outcomes(line + "\n" + GOOD));
    }

    @Test
    void invalidUtf8CostsOnlyItsLine() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((GOOD + "\n{\"title\": \"caf").getBytes(StandardCharsets.UTF_8));
        content.write(0xE9);
        content.writeBytes(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        assertEquals("story malformed_record story", outcomes(decode(decoder(), content.toByteArray())));
    }

    @Test
    void deepNestingAndHugeLinesCostOnlyTheirLine() {
        String deep = "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
        String huge = "{\"title\": \"" + "x".repeat(500) + "\"}";
        assertEquals("story malformed_record story", outcomes(GOOD + "\n" + deep + "\n" + GOOD));
        assertEquals("story too_large story", outcomes(decode(decoder(100), GOOD + "\n" + huge + "\n" + GOOD)));
    }

    @Test
    void aLineOf300MegabytesCostsItself() throws IOException {
        byte[] begin = (GOOD + "\n{\"title\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        InputStream huge = new InputStream() {
            private long left = 300_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int n = (int) Math.min(left, length);
                Arrays.fill(into, from, from + n, (byte) 'x');
                left -= n;
                return n == 0 && length > 0 ? -1 : n;
            }
        };
        InputStream lines = new SequenceInputStream(
                Collections.enumeration(List.of(new ByteArrayInputStream(begin), huge, new ByteArrayInputStream(end))));
        assertEquals(
                "story too_large story",
                outcomes(StoryDecoderContract.all(decoder().decode(FILE, lines))));
    }

    @Test
    void aTruncatedArrayKeepsItsWholeElements() {
        assertEquals("story story malformed_record", outcomes("[" + GOOD + "," + GOOD));
        assertEquals("story malformed_record", outcomes("[" + GOOD + ","));
        assertEquals("story malformed_record", outcomes("[" + GOOD + ", {\"title\": \"cut"));
    }

    @Test
    void whatHoldsNoStorySaysSo() {
        assertEquals("no_story", outcomes("{\"price\": 3}"));
        assertEquals("no_story no_story", outcomes("[1, \"two\"]"));
        assertEquals("empty_story", outcomes("{\"title\": \"None\", \"text\": \"\", \"description\": null}"));
    }

    @Test
    void mapsTheFieldsOfNewsPlease() {
        RawStory story = only("""
                {
                  "authors": ["Ana Ruiz", "None"],
                  "date_publish": "2019-02-03T04:05:06",
                  "description": "Fog held it up.",
                  "language": "en",
                  "source_domain": "gazette.example",
                  "maintext": null,
                  "text": "First.\\nSecond.",
                  "title": "Ferry late",
                  "url": "http://gazette.example/ferry"
                }
                """);
        assertEquals(
                List.of(
                        new RawPart(PartRole.TITLE, "Ferry late"),
                        new RawPart(PartRole.SUMMARY, "Fog held it up."),
                        new RawPart(PartRole.BODY, "First.\nSecond.")),
                story.parts());
        assertEquals(List.of("Ana Ruiz"), story.headers().authors());
        assertEquals("2019-02-03T04:05:06", story.headers().published());
        assertEquals("en", story.headers().language());
        assertEquals("gazette.example", story.source().outlet());
        assertEquals("http://gazette.example/ferry", story.source().url());
        assertNull(story.recordId());
    }

    @Test
    void mapsPlainNames() {
        RawStory story = only(
                "{\"id\": 17, \"headline\": \"Ferry late\", \"body\": \"Fog.\", \"byline\": \"By Ana Ruiz\","
                        + " \"published_at\": 1549166706, \"category\": \"travel\", \"source\": {\"name\": \"Gazette\"}}");
        assertEquals("17", story.recordId());
        assertEquals(List.of("By Ana Ruiz"), story.headers().authors());
        assertEquals("1549166706", story.headers().published());
        assertEquals("travel", story.source().section());
        assertEquals("Gazette", story.source().outlet());
        RawStory addressed = only("{\"title\": \"Ferry late\", \"url\": \"https://www.gazette.example/1\"}");
        assertEquals("www.gazette.example", addressed.source().outlet());
    }

    @Test
    void leavesTextsThatBeginWithABracketAlone() {
        for (String text : List.of("[Editor's note]", "{see below}", "\"Yes\"", "", "Rain")) {
            assertFalse(decoder().recognizes(text.getBytes(StandardCharsets.UTF_8)), text);
        }
        assertTrue(decoder().recognizes("\uFEFF [\n{".getBytes(StandardCharsets.UTF_8)));
    }
}
