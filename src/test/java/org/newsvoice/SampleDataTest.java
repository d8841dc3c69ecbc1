package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample stories agree with each other and with their gold, so that a failing test elsewhere is never their fault. */
class SampleDataTest {

    private static final Path SAMPLES = Path.of("sample-data");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void goldHasTheStoriesOfTheJsonLinesInTheirOrder() throws IOException {
        List<JsonNode> stories = lines("jsonl/stories.jsonl");
        List<JsonNode> gold = lines("gold/quotes.jsonl");
        for (String field : List.of("id", "source", "title", "text")) {
            assertEquals(texts(stories, field), texts(gold, field), field);
        }
        assertEquals(texts(stories, "id"), texts(lines("gold/articles.jsonl"), "id"));
    }

    @Test
    void offsetsSliceToTheQuotationAndToItsSpeaker() throws IOException {
        for (JsonNode story : allGold()) {
            String text = story.get("text").textValue();
            for (JsonNode quote : story.get("quotes")) {
                assertEquals(
                        quote.get("text").textValue(),
                        slice(
                                text,
                                quote.get("start").intValue(),
                                quote.get("end").intValue()));
                for (JsonNode span : quote.get("speaker_spans")) {
                    assertEquals(quote.get("speaker").textValue(), slice(text, span));
                }
            }
        }
    }

    @Test
    void everyCurlyOpeningMarkStandsInALabelledStretch() throws IOException {
        for (JsonNode story : allGold()) {
            String text = story.get("text").textValue();
            long labelled = Stream.concat(
                            elements(story.get("quotes"))
                                    .map(quote -> quote.get("text").textValue()),
                            elements(story.get("other_quoted")).map(span -> slice(text, span)))
                    .mapToLong(SampleDataTest::openingMarks)
                    .sum();
            assertEquals(openingMarks(text), labelled, story.get("id").textValue());
        }
    }

    @Test
    void textFilesHoldTheWordsOfTheJsonLines() throws IOException {
        List<JsonNode> stories = lines("jsonl/stories.jsonl");
        List<JsonNode> articles = lines("gold/articles.jsonl");
        for (int i = 0; i < stories.size(); i++) {
            Path file = SAMPLES.resolve(articles.get(i).get("file").textValue());
            List<String> words = words(Files.readString(file));
            List<String> body = words(stories.get(i).get("text").textValue());
            assertEquals(body, words.subList(words.size() - body.size(), words.size()), file.toString());
        }
        try (Stream<Path> files = Files.walk(SAMPLES.resolve("text"))) {
            assertEquals(stories.size(), files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void someOffsetsLieBeyondTheBasicPlane() throws IOException {
        assertTrue(texts(lines("gold/quotes.jsonl"), "text").stream()
                .anyMatch(text -> text.codePointCount(0, text.length()) < text.length()));
    }

    private static List<JsonNode> allGold() throws IOException {
        List<JsonNode> stories = lines("gold/quotes.jsonl");
        stories.addAll(lines("gold/attribution.jsonl"));
        return stories;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve(file))) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private static List<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream().map(node -> node.get(field).textValue()).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
    }

    private static String slice(String text, JsonNode span) {
        return slice(text, span.get(0).intValue(), span.get(1).intValue());
    }

    private static String slice(String text, int beginCodePoint, int endCodePoint) {
        return text.substring(text.offsetByCodePoints(0, beginCodePoint), text.offsetByCodePoints(0, endCodePoint));
    }

    private static long openingMarks(String text) {
        return text.chars().filter(c -> c == '“' || c == '«').count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
