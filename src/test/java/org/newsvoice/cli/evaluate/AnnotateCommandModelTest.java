package org.newsvoice.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.cli.Main;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedQuote;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.quote.ranking.RankingModel;

class AnnotateCommandModelTest {

    private static final String TEXT = "😀 Vote\n“We won,” said Ada Osei.";

    @Test
    void everyLineHasAnAnswerInOrder(@TempDir Path folder) throws IOException {
        Path stories = folder.resolve("stories.jsonl");
        Files.writeString(stories, """
                {"id": "first", "text": "😀 Vote\\n“We won,” said Ada Osei."}
                {"id": "second"}
                not json
                {"id": "last", "text": "", "title": "Nothing"}
                """);
        StringWriter out = new StringWriter();
        assertEquals(
                0,
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("annotate", "--threads", "2", stories.toString()));
        List<String> lines = out.toString().lines().toList();
        assertEquals(4, lines.size());
        PredictedStory first = JsonLine.read(lines.get(0), PredictedStory.class);
        PredictedQuote quote = first.quotes().get(0);
        assertEquals("“We won,”", slice(quote.start(), quote.end()));
        assertEquals("Ada Osei", quote.speakerCanonical());
        assertEquals(1, first.attributions().size());
        assertEquals("{\"id\":\"second\",\"error\":\"not a story: it has no \\\"text\\\"\"}", lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"id\":null,\"error\":\"not a story:"), lines.get(2));
        assertEquals(
                "{\"id\":\"last\",\"quotes\":[],\"attributions\":[],\"sentiment\":null,\"sentiment_corenlp\":null}",
                lines.get(3));
    }

    /** What a bad byte would do to the words around it is not known, so the line has no answer rather than a wrong one. */
    @Test
    void aLineThatIsNotUtf8IsAnErrorOfItsOwnAndIsTold(@TempDir Path folder) throws IOException {
        String story = "{\"id\": \"%s\", \"text\": \"“We won,” said Ada Osei.\"}%n";
        Path stories = folder.resolve("stories.jsonl");
        Files.write(stories, ("\ufeff" + story.formatted("first") + "\r\n").getBytes(StandardCharsets.UTF_8));
        Files.write(stories, story.formatted("second").getBytes("windows-1252"), StandardOpenOption.APPEND);
        Files.write(stories, story.formatted("third").getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(
                0,
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute("annotate", "--threads", "1", stories.toString()));
        List<String> lines = out.toString().lines().toList();
        assertEquals("{\"id\":null,\"error\":\"not a story: its bytes are not valid UTF-8\"}", lines.get(1));
        assertEquals(
                1, JsonLine.read(lines.get(0), PredictedStory.class).quotes().size());
        assertEquals(
                1, JsonLine.read(lines.get(2), PredictedStory.class).quotes().size());
        assertEquals(
                "1 of 3 lines could not be analyzed; the output has an error for each. The first is line 3:"
                        + " not a story: its bytes are not valid UTF-8.",
                err.toString().strip());
    }

    @Test
    void wordsInMarksThatAreNoSpeechAreWrittenWithoutASpeaker(@TempDir Path folder) throws IOException {
        Path stories = folder.resolve("stories.jsonl");
        Files.writeString(stories, """
                {"id": "1", "text": "The so-called “harbor tax” is dead. “We won,” said Ada Osei."}
                """);
        StringWriter out = new StringWriter();
        assertEquals(
                0,
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("annotate", "--threads", "1", stories.toString()));
        PredictedStory story = JsonLine.read(out.toString(), PredictedStory.class);
        assertEquals(
                new PredictedQuote(14, 26, "not_speech", null, null, null, null, null, null, null, null),
                story.quotes().get(0));
        assertEquals("direct", story.quotes().get(1).kind());
        assertEquals(1, story.attributions().size());
    }

    @Test
    void theFingerprintTellsOptionsApartAndIsStable() {
        WorkLimits limits = WorkLimits.DEFAULT;
        String one = new NewsProcessorFactory(Attribution.NEWS, limits).fingerprint();
        assertEquals(one, new NewsProcessorFactory(Attribution.NEWS, limits).fingerprint());
        assertTrue(!one.equals(
                new NewsProcessorFactory(Attribution.NEWS, new WorkLimits(10, 10, limits.deadline())).fingerprint()));
        String ranker = RankingModel.RULES_ONLY.text();
        assertNotEquals(
                one,
                new NewsProcessorFactory(Attribution.NEWS, Kinds.ALL, SentimentChoice.BOTH, ranker, limits)
                        .fingerprint());
    }

    /** The characters between two code points. */
    private static String slice(int begin, int end) {
        int[] points = TEXT.codePoints().toArray();
        return new String(points, begin, end - begin);
    }
}
