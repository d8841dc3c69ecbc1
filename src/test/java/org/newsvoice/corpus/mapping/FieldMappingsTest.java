package org.newsvoice.corpus.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.RawStory;

class FieldMappingsTest {

    private static final RecordPlace PLACE = new RecordPlace(new CorpusFile("f", "corpus", 0), 0, "");

    /** {@code mapping: parts / id outlet published language authors section}. */
    private static String shown(FieldMappings mappings, Map<String, ?> record) {
        DecodedRecord decoded = mappings.decode(PLACE, record);
        if (decoded instanceof Broken broken) {
            return broken.reject().code().label() + ": " + broken.reject().detail();
        }
        RawStory story = ((Decoded) decoded).story();
        String parts = story.parts().stream()
                .map(part -> part.role().name().charAt(0) + "=" + part.text())
                .collect(Collectors.joining("; "));
        return mappings.mappingOf(record) + ": " + parts + " / " + story.recordId() + " "
                + story.source().outlet() + " " + story.headers().published() + " "
                + story.headers().language() + " "
                + story.headers().authors() + " " + story.source().section();
    }

    private static String auto(Map<String, ?> record) {
        return shown(FieldMappings.auto(), record);
    }

    @Test
    void presetsKnowTheirRecords() {
        assertEquals(
                "news-please: T=Ferry late; B=Fog. / null gazette.example 2019-02-03 04:05:06 en [Ana Ruiz] null",
                auto(Map.of(
                        "title",
                        "Ferry late",
                        "maintext",
                        "Fog.",
                        "source_domain",
                        "gazette.example",
                        "date_publish",
                        "2019-02-03 04:05:06",
                        "language",
                        "en",
                        "authors",
                        List.of("Ana Ruiz"))));
        assertEquals(
                "fundus: T=Ferry late; S=Short.; B=Fog.\n\nRain.\n\nIce. / null Gazette 2019-02-03 null [Ana Ruiz] travel",
                auto(Map.of(
                        "title",
                        "Ferry late",
                        "publishing_date",
                        "2019-02-03",
                        "publisher",
                        "Gazette",
                        "authors",
                        List.of("Ana Ruiz"),
                        "topics",
                        List.of("travel", "sea"),
                        "body",
                        Map.of(
                                "summary",
                                List.of("Short."),
                                "sections",
                                List.of(
                                        Map.of("headline", List.of(), "paragraphs", List.of("Fog.", "Rain.")),
                                        Map.of("headline", List.of("Then"), "paragraphs", List.of("Ice.")))))));
        assertEquals(
                "webz: T=Ferry late; B=Fog. / u1 gazette.example 2015-09-01T00:00:00.000+03:00 en [Ana Ruiz] null",
                auto(Map.of(
                        "uuid",
                        "u1",
                        "title",
                        "Ferry late",
                        "text",
                        "Fog.",
                        "author",
                        "Ana Ruiz",
                        "published",
                        "2015-09-01T00:00:00.000+03:00",
                        "language",
                        "english",
                        "thread",
                        Map.of("site", "gazette.example"))));
        assertEquals(
                "realnews: T=Ferry late; B=Fog. / null gazette.example 2018-10-25 null [] null",
                auto(Map.of(
                        "title",
                        "Ferry late",
                        "text",
                        "Fog.",
                        "domain",
                        "gazette.example",
                        "publish_date",
                        "10-25-2018",
                        "url",
                        "https://gazette.example/1")));
        assertEquals(
                "cc-news: T=Ferry late; S=Short.; B=Fog. / null gazette.example 2017-02-08 19:41:20 null [] null",
                auto(Map.of(
                        "title",
                        "Ferry late",
                        "text",
                        "Fog.",
                        "domain",
                        "gazette.example",
                        "description",
                        "Short.",
                        "date",
                        "2017-02-08 19:41:20",
                        "url",
                        "https://gazette.example/1")));
        assertEquals(
                "signal-1m: T=Ferry late; B=Fog. / a1 Gazette 2015-09-07T10:16:14Z null [] News",
                auto(Map.of(
                        "id",
                        "a1",
                        "title",
                        "Ferry late",
                        "content",
                        "Fog.",
                        "source",
                        "Gazette",
                        "published",
                        "2015-09-07T10:16:14Z",
                        "media-type",
                        "News")));
        assertEquals(
                "all-the-news: T=Ferry late; B=Fog. / null Gazette 2016-12-09T18:31 null [Ana Ruiz] Travel",
                auto(Map.of(
                        "title",
                        "Ferry late",
                        "article",
                        "Fog.",
                        "publication",
                        "Gazette",
                        "author",
                        "Ana Ruiz",
                        "date",
                        "2016-12-09 18:31:00",
                        "section",
                        "Travel")));
        assertEquals(
                "quotebank: T=Ferry late; B=He said \" Fog. \" on Monday. / q1 gazette.example 2019-02-03 null [] null",
                auto(Map.of(
                        "articleID",
                        "q1",
                        "title",
                        "Ferry late",
                        "date",
                        "2019-02-03",
                        "url",
                        "https://gazette.example/1",
                        "quotations",
                        List.of(Map.of(
                                "leftContext", "He said \"", "quotation", "Fog.", "rightContext", "\" on Monday.")))));
        assertEquals(
                "washington-post: T=Ferry late; B=Fog & rain.\n\nIce.; C=A ferry. / w1 The Post 1325376562000 null [Ana Ruiz] Sea",
                auto(Map.of(
                        "id",
                        "w1",
                        "article_url",
                        "https://gazette.example/1",
                        "title",
                        "Ferry late",
                        "author",
                        "Ana Ruiz",
                        "published_date",
                        1325376562000L,
                        "source",
                        "The Post",
                        "contents",
                        List.of(
                                Map.of("type", "kicker", "content", "Sea"),
                                Map.of(
                                        "type",
                                        "sanitized_html",
                                        "subtype",
                                        "paragraph",
                                        "content",
                                        "Fog &amp; <a>rain</a>."),
                                Map.of("type", "sanitized_html", "subtype", "paragraph", "content", "Ice."),
                                Map.of("type", "image", "fullcaption", "A ferry.")))));
        assertEquals(
                "ninjs-1: T=Ferry late; B=Fog.\n\nRain. / urn:1 corpus 2013-07-09T10:37:00Z en [Ana Ruiz] null",
                auto(Map.of(
                        "uri",
                        "urn:1",
                        "type",
                        "text",
                        "headline",
                        "Ferry late",
                        "body_xhtml",
                        "<p>Fog.</p><p>Rain.</p>",
                        "byline",
                        "Ana Ruiz",
                        "versioncreated",
                        "2013-07-09T10:37:00Z",
                        "language",
                        "en")));
        assertEquals(
                "ninjs-3: T=Ferry late; B=Fog. / urn:1 Agency 2013-07-09T10:37:00Z en [Ana Ruiz] null",
                auto(Map.of(
                        "uri",
                        "urn:1",
                        "type",
                        "text",
                        "headlines",
                        List.of(Map.of("role", "main", "value", "Ferry late")),
                        "bodies",
                        List.of(
                                Map.of("contentType", "text/html", "value", "<p>Fog!</p>"),
                                Map.of("contentType", "text/plain", "value", "Fog.")),
                        "by",
                        "Ana Ruiz",
                        "versionCreated",
                        "2013-07-09T10:37:00Z",
                        "language",
                        "en",
                        "copyrightHolder",
                        "Agency")));
        assertEquals("common: B=Fog. / 7 corpus null null [] null", auto(Map.of("id", 7, "text", "Fog.")));
    }

    @Test
    void aPictureIsNoStory() {
        assertEquals(
                "other_content: type is picture, not " + "composite or text",
                auto(Map.of("uri", "urn:1", "type", "picture", "headline", "Ferry"))
                        .replace("text or composite", "composite or text"));
    }

    @Test
    void aMappingOfOnesOwn() {
        FieldMappings own = FieldMappings.of("mine.yaml", """
                fields:
                  id: meta.nr
                  title: Schlagzeile
                  published: Datum
                  language: Sprache
                body-fields: [Vorspann, "Text | html"]
                dates: ["d.M.yyyy HH:mm", "EEEE, d MMMM yyyy"]
                languages: {Englisch: en}
                """);
        assertEquals(
                "mine.yaml: T=Ferry late; B=Lead.\n\nFog.\n\nRain. / 4 corpus 2027-06-08T07:05 en [] null",
                shown(
                        own,
                        Map.of(
                                "meta",
                                Map.of("nr", 4),
                                "Schlagzeile",
                                "Ferry late",
                                "Datum",
                                "8.6.2027 07:05",
                                "Sprache",
                                "Englisch",
                                "Vorspann",
                                "Lead.",
                                "Text",
                                "<p>Fog.<p>Rain.")));
        assertEquals(Set.of("Ressort"), own.unmapped(Map.of("Ressort", "Meer", "Schlagzeile", "Ferry late")));
        assertTrue(shown(own, Map.of("Schlagzeile", "x", "Datum", "Tuesday, 8 June 2027"))
                .contains("2027-06-08"));
        assertTrue(shown(own, Map.of("Schlagzeile", "x", "Datum", "gestern")).contains("gestern"));
    }

    @Test
    void timesAndNamesMayBeGivenInParts() {
        for (String field :
                List.of("post_date", "display-date", "publishedUtc", "First Publish Date", "article:published_time")) {
            assertEquals(
                    "common: B=Fog. / null corpus 2027-03-01 null [] null",
                    auto(Map.of("text", "Fog.", field, "2027-03-01")),
                    field);
        }
        Map<Object, String> times = Map.of(
                List.of(2027, 3, 1), "2027-03-01",
                List.of(2027, 3, 1, 8, 5, 0, 0, 60, 0), "2027-03-01T08:05:00Z",
                Map.of("year", 2027, "month", 3, "day", 1), "2027-03-01",
                Map.of("$date", Map.of("$numberLong", "1803888000000")), "1803888000000");
        times.forEach((given, time) -> assertEquals(
                "common: B=Fog. / null corpus " + time + " null [] null", auto(Map.of("text", "Fog.", "date", given))));
        assertEquals(
                "common: B=Fog. / null corpus null null [Ana Ruiz, Jon Roe] null",
                auto(Map.of(
                        "text",
                        "Fog.",
                        "authors",
                        List.of(
                                Map.of("first_name", "Ana", "last_name", "Ruiz"),
                                Map.of("displayName", "<a href=\"/j\">Jon Roe</a>")))));
    }

    @Test
    void wordsMayBeInAnObject() {
        assertEquals(
                "common: T=Ferry – late; B=Fog. / null corpus null null [] null",
                auto(Map.of(
                        "title", Map.of("rendered", "Ferry &#8211; late"),
                        "content", Map.of("rendered", "<p>Fog.</p>", "protected", false))));
        for (String none : List.of("NaN", "NaT", "#N/A", "\\N", "<NULL>")) {
            assertEquals(
                    "common: B=Fog. / null corpus null null [] null",
                    auto(Map.of("title", none, "text", "Fog.", "author", none)));
        }
    }

    @Test
    void theMappingOfThePageIsOne() throws IOException {
        Matcher page = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/formats.md")));
        assertTrue(page.find());
        FieldMappings mapping = FieldMappings.of("my.yaml", page.group(1));
        Map<String, ?> record = Map.of(
                "meta",
                Map.of("nr", 7),
                "headline",
                "Ferry late",
                "lead",
                "Fog.",
                "rest",
                "Ice.",
                "type",
                "brief",
                "date",
                "1.3.2027 08:05",
                "lang",
                "Englisch",
                "paper",
                "Gazette");
        assertEquals(
                "my.yaml: T=Ferry late; B=Fog.\n\nIce. / 7 Gazette 2027-03-01T08:05 en [] null",
                shown(mapping, record));
    }

    @Test
    void whatIsNoMappingSaysWhy() {
        assertEquals(
                "there is no key \"field\"; the keys are body-fields, dates, fields, kinds, languages, recognized-by",
                error("field: {title: a}"));
        assertTrue(error("fields: {titel: a}").startsWith("there is no column \"titel\""));
        assertTrue(error("fields: {id: a}").contains("neither title"));
        assertTrue(error("fields: {title: 7}").contains("no text"));
        assertTrue(error("fields: {title: a, title: b}").contains("no YAML"));
        assertTrue(error("fields: !!javax.script.ScriptEngineManager []").contains("no YAML"));
        assertTrue(error("fields: {title: a}\ndates: [nonsense]").length() > 0);
    }

    private static String error(String yaml) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> FieldMappings.of("x", yaml))
                .getMessage());
    }

    @Test
    void aFieldOfAnotherTypeIsBroken() {
        for (Object wrong : List.of(7, true, Map.of("a", "b"))) {
            Broken broken = assertInstanceOf(
                    Broken.class, FieldMappings.auto().decode(PLACE, Map.of("title", wrong, "text", "Fog.")));
            assertTrue(
                    broken.reject().detail().startsWith("field title is"),
                    broken.reject().detail());
        }
    }
}
