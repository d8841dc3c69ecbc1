package org.newsvoice.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.JobException;

class SiteWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeneratedContent CONTENT = new GeneratedContent(900, 20, 150, "quince");

    @TempDir
    Path folder;

    @Test
    void everyQuoteStandsOnceInTheChunksOfItsYear() throws IOException {
        SiteWriter.write(CONTENT, folder);
        List<String> ids = new ArrayList<>();
        for (JsonNode year : data("site").get("years")) {
            int n = year.get("n").asInt();
            for (int chunk = 0; chunk * QuoteYear.CHUNK < n; chunk++) {
                data("quotes/" + year.get("name").asText() + "/" + chunk)
                        .get("quotes")
                        .forEach(quote -> ids.add(quote.get("id").asText()));
            }
        }
        List<String> expected = new ArrayList<>();
        CONTENT.quotes().forEachRemaining(quote -> expected.add(quote.id()));
        assertEquals(expected, ids);
        assertEquals(
                List.of("undated", "2019", "2020"), data("site").get("years").findValuesAsText("name"));
    }

    @Test
    void aWordLeadsToItsQuoteAndWordsAroundItAreKeptApart() throws IOException {
        SiteWriter.write(CONTENT, folder);
        assertEquals(List.of(columns("2020") - 1), quotesWith("2020", "quince"));
        assertEquals(List.of(), quotesWith("2020", "council"));
        assertEquals(columns("2020"), quotesWith("2020", "~council").size());
    }

    @Test
    void nothingThatIsUnchangedIsWrittenAgainAndWhatIsGoneIsRemoved() throws IOException {
        int files = SiteWriter.write(CONTENT, folder).written();
        assertEquals(new SiteWriter.Result(0, files, 0), SiteWriter.write(CONTENT, folder));

        // One word of the last quote: its chunk, and the words of its year.
        SiteWriter.Result one = SiteWriter.write(new GeneratedContent(900, 20, 150, "medlar"), folder);
        assertTrue(one.written() >= 2 && one.written() <= 6, one.toString());
        assertEquals(0, one.removed());

        SiteWriter.Result fewer = SiteWriter.write(new GeneratedContent(100, 20, 150, "quince"), folder);
        assertTrue(fewer.removed() > 0, fewer.toString());
        assertFalse(Files.exists(folder.resolve("data/quotes/2020/1.js")));
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html>\n<p>Somebody's page</p>");
        assertThrows(JobException.class, () -> SiteWriter.write(CONTENT, folder));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void noTextIsMarkupAndThePolicyAllowsOwnFilesAlone() throws IOException {
        SiteWriter.write(CONTENT, folder);
        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(page.contains("default-src 'none'; script-src 'self'; style-src 'self'"));
        assertFalse(page.contains("unsafe"));
        String words =
                data("quotes/undated/0").get("quotes").get(0).get("words").asText();
        assertTrue(words.contains(GeneratedContent.HOSTILE), words);
        try (Stream<Path> scripts = Files.list(folder.resolve("app"))) {
            for (Path script : scripts.toList()) {
                String code = Files.readString(script);
                for (String parsed :
                        List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")) {
                    assertFalse(code.contains(parsed), script + " has " + parsed);
                }
            }
        }
    }

    @Test
    void outletsAndSpeakersHaveWhatTheirQuotesSumTo() throws IOException {
        SiteWriter.write(CONTENT, folder);
        JsonNode site = data("site");
        long named = 0;
        Map<String, Integer> seen = new TreeMap<>();
        for (var quotes = CONTENT.quotes(); quotes.hasNext(); ) {
            SiteQuote quote = quotes.next();
            if (quote.speakerId() != null && quote.counts()) {
                named++;
                seen.merge(quote.speakerId(), 1, Integer::sum);
            }
        }
        assertEquals(named, site.get("voices").get("n").asLong());
        assertEquals(seen.size(), site.get("voices").get("speakers").asLong());
        JsonNode most = site.get("voices").get("most").get(0);
        assertEquals(seen.get(most.get("id").asText()), most.get("n").asInt());
        assertEquals(
                // Every fifth of 900, without 14 unlikely reports.
                166, data("outlets/" + Overview.key("Käse & Co")).get("quotes").asInt());
    }

    @Test
    void unlikelyReportsStandInTheSiteAndInNoFigure() throws IOException {
        SiteWriter.write(CONTENT, folder);
        JsonNode site = data("site");
        // Every thirteenth from the sixth on.
        assertEquals(69, site.get("unlikely").asInt());
        long counted = 0;
        for (JsonNode kind : site.get("kinds")) {
            counted += kind.asLong();
        }
        assertEquals(900 - 69, counted);
    }

    @Test
    void theIdOfSomebodyLeadsToTheQuotesThatSpeakAboutThem() throws IOException {
        SiteWriter.write(CONTENT, folder);
        String id = CONTENT.quotes().next().about().get(0).id();
        assertEquals(columns("2020"), quotesWith("2020", "@" + id).size());
    }

    @Test
    void aMarkSaysWhichQuotesStandInTheStoryOfTheQuoteBefore() throws IOException {
        SiteWriter.write(CONTENT, folder);
        String packed = data("columns/2020").get("flags").get("data").asText();
        byte[] flags = Base64.getDecoder().decode(packed);
        List<String> stories = new ArrayList<>();
        for (int chunk = 0; chunk * QuoteYear.CHUNK < flags.length; chunk++) {
            for (JsonNode quote : data("quotes/2020/" + chunk).get("quotes")) {
                stories.add(quote.get("story").asText());
            }
        }
        assertEquals(stories.size(), flags.length);
        for (int i = 0; i < flags.length; i++) {
            boolean same = i > 0 && stories.get(i).equals(stories.get(i - 1));
            assertEquals(same, (flags[i] & QuoteYear.SAME_STORY) != 0, "quote " + i);
        }
    }

    /** Not part of a build: {@code -Dsite.quotes=1000000 -Dsite.folder=FOLDER} writes a large site to look at. */
    @Test
    void writesALargeSiteWhenAsked() throws IOException {
        int n = Integer.getInteger("site.quotes", 0);
        Assumptions.assumeTrue(n > 0);
        Path target = Path.of(System.getProperty("site.folder"));
        assertTrue(SiteWriter.write(new GeneratedContent(n, 3650, n / 5, "quince"), target)
                        .written()
                > 0);
    }

    private int columns(String year) throws IOException {
        for (JsonNode summary : data("site").get("years")) {
            if (summary.get("name").asText().equals(year)) {
                return summary.get("n").asInt();
            }
        }
        return 0;
    }

    private List<Integer> quotesWith(String year, String word) throws IOException {
        List<Integer> found = new ArrayList<>();
        try (Stream<Path> shards = Files.list(folder.resolve("data/words/" + year))) {
            shards.sorted().forEach(shard -> {
                JsonNode index = read(shard);
                for (int i = 0; i < index.get("words").size(); i++) {
                    if (index.get("words").get(i).asText().equals(word)) {
                        found.addAll(numbers(index.get("quotes").get(i).asText()));
                    }
                }
            });
        }
        return found;
    }

    /** As {@code search.js} reads them. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int step = 0;
        int shift = 0;
        for (byte b : Base64.getDecoder().decode(text)) {
            step += (b & 0x7f) << shift;
            if (b < 0) {
                shift += 7;
            } else {
                number += step;
                numbers.add(number);
                step = 0;
                shift = 0;
            }
        }
        return numbers;
    }

    private JsonNode data(String name) throws IOException {
        return read(folder.resolve("data/" + name + ".js"));
    }

    private static JsonNode read(Path file) {
        try {
            String script = Files.readString(file);
            return JSON.readTree(script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
