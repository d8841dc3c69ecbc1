package org.newsvoice.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.failure.RejectCode;

/** How pages are built that lost something once. */
class PageFormsTest {

    private static final CorpusFile FILE = new CorpusFile("page", "gazette", 0);

    private static String p(int n) {
        return "<p>The ferry of pier " + n
                + " stays in port until the ice on the lower river is gone, the office said on day " + n + ".</p>";
    }

    private static String ps(int from, int to) {
        return IntStream.range(from, to).mapToObj(PageFormsTest::p).collect(Collectors.joining());
    }

    private static DecodedRecord decode(String html, Charset charset) {
        return new WebPages().decodeHtml(new WebPage(FILE, 0, html.getBytes(charset)));
    }

    private static RawStory story(String html) {
        return assertInstanceOf(DecodedRecord.Decoded.class, decode(html, StandardCharsets.UTF_8))
                .story();
    }

    private static String part(RawStory story, PartRole role) {
        return story.parts().stream()
                .filter(part -> part.role() == role)
                .map(RawPart::text)
                .collect(Collectors.joining("\n"));
    }

    private static String body(String html) {
        return part(story(html), PartRole.BODY);
    }

    private static int paragraphs(String html) {
        return body(html).split("\n\n").length;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag",
                "topic-link",
                "meta",
                "share",
                "hidden-print",
                "auto-tag",
                "related",
                "social-name",
                "widget"
            })
    void namesStayInTheirSentencesWhateverTheirClass(String name) {
        String linked = "<p>“It is time,” said <em><a class=\"" + name
                + "\" href=\"/o\">Ilse Varga</a></em>, mayor of <span class=\"" + name
                + "\">Ostrow</span>, on Monday.</p>";
        String listed =
                "<ul><li>“We wait,” said <span id=\"" + name + "\">Pal Brisk</span>, who runs the line.</li></ul>";
        String body = body("<article><h1>Ferry waits</h1>" + linked + listed + ps(0, 4) + "</article>");
        assertTrue(body.contains("said Ilse Varga, mayor of Ostrow, on Monday."), body);
        assertTrue(body.contains("said Pal Brisk, who"), body);
    }

    @Test
    void boxesOfLinksAndHoverBoxesGo() {
        String body = body(
                "<article><h1>Ferry waits</h1><p>“It is time,” said <a href=\"/o\">Ilse Varga<span class=\"tooltip\">Mayor since"
                        + " 2020</span></a>, on Monday at the pier.</p>" + ps(0, 4)
                        + "<div class=\"tags\"><a href=\"/a\">Ferries</a> <a href=\"/b\">Ice</a></div></article>");
        assertTrue(body.contains("said Ilse Varga, on Monday"), body);
        assertFalse(body.contains("Ferries"), body);
    }

    @Test
    void aBodyInSeveralBoxesIsWhole() {
        String ad = "<div class=\"ad\">Ad</div>";
        for (String box : List.of("article-body", "text", "story__content")) {
            String open = "<div class=\"" + box + "\">";
            assertEquals(
                    6,
                    paragraphs("<main><h1>Ferry waits</h1>" + open + ps(0, 3) + "</div>" + ad + open + ps(3, 6)
                            + "</div></main>"),
                    box);
        }
        assertEquals(
                6,
                paragraphs(
                        "<div><h1>Ferry</h1><section>" + p(0) + "</section><section>" + ps(1, 6) + "</section></div>"));
    }

    @Test
    void theLeadBeforeTheBodysBoxStays() {
        String rest = "<div class=\"article-body\">" + ps(1, 6) + "</div>";
        assertEquals(6, paragraphs("<main><h1>Ferry</h1><div class=\"intro\">" + p(0) + "</div>" + rest + "</main>"));
        assertEquals(6, paragraphs("<article><header><h1>Ferry</h1>" + p(0) + "</header>" + rest + "</article>"));
        assertEquals(
                6, paragraphs("<article><h1>Ferry</h1><p class=\"lead\">" + p(0).substring(3) + rest + "</article>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><h1>Ferry</h1><strong class=\"opener\">LEAD</strong><div class=\"article-body\">REST</div></main>",
                "<article><h1>Ferry</h1><h2>LEAD</h2><div class=\"entry-content\">REST</div></article>",
                "<header><div><h1>Ferry</h1><p>LEAD</p></div></header><main><section>REST</section></main>",
                "<article><h1>Ferry</h1><p>LEAD</p><div class=\"article-body\">REST</div><div class=\"ad\">Ad</div><p>LAST</p></article>",
                "<article><h1>Ferry</h1><div class=\"article-body\"><p>LEAD</p></div><div class=\"promo\">Ad</div><div class=\"article-body-2\">REST</div></article>",
                "<div class=\"page\"><h1>Ferry</h1><div class=\"b1\"><p>LEAD</p></div><div class=\"ad\">Ad</div><div class=\"b2\">REST</div></div>",
                "<article><h1>Ferry</h1><p class=\"paywall\">LEAD</p><div class=\"subscription-body\">REST</div></article>"
            })
    void noPartOfABodyIsLost(String form) {
        String lead = p(7).replaceAll("</?p>", "");
        String html = form.replace("LEAD", lead).replace("REST", ps(1, 5)).replace("<p>LAST</p>", p(8));
        String body = body("<html><head><title>Ferry</title></head><body>" + html + "</body></html>");
        assertTrue(body.startsWith(lead), body);
        assertTrue(body.contains("pier 4"), body);
        assertEquals(form.contains("LAST"), body.contains("pier 8"), body);
    }

    @Test
    void otherStoriesAndSmallPrintStayOutThoughTheyAreLonger() {
        String story = "<h1>Ferry waits for ice</h1>" + p(1);
        for (String other : List.of("up-next", "related-stories", "legal", "comments-list")) {
            String body = body("<html><head><title>Ferry waits for ice</title></head><body><div id=\"content\">" + story
                    + "</div><div class=\"" + other + "\">" + ps(20, 30) + "</div></body></html>");
            assertTrue(body.contains("pier 1 ") && !body.contains("pier 20"), other + ": " + body);
        }
    }

    @Test
    void nestedBoxesLoseNoParagraph() {
        String nested = IntStream.range(0, 200).mapToObj(i -> "<div>" + p(i)).collect(Collectors.joining());
        assertEquals(200, paragraphs("<article><h1>Ferry</h1>" + nested + "</div>".repeat(200) + "</article>"));
    }

    @Test
    void depthCostsLinearTime() {
        String deep = "<div>".repeat(50_000) + ps(0, 3) + "</div>".repeat(50_000);
        long begin = cpuNanos();
        assertEquals(3, paragraphs("<article><h1>Ferry</h1>" + deep + "</article>"));
        assertTrue(cpuNanos() - begin < 30_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>SIBLINGS</p>|said <button>Varga</button> and ",
                "<p>SIBLINGS</p>|said <span class='tag'>Varga</span> and ",
                "SIBLINGS|<div class='byline'>By Ilse Varga</div>",
                "SIBLINGS|<div itemprop='articleBody'><p>The ferry waits for the ice to go, the office said.</p></div>",
                "SIBLINGS|<h3><a href='/x'>Ferry</a></h3>",
                "SIBLINGS|<div><span>a ",
                "<p>SIBLINGS</p>|<q>a <span class='tag'>b ",
                "SIBLINGS|<article><button>a</button>",
                "SIBLINGS|<a href='/authors/v'>Ilse Varga</a> <i class='author'>@v</i>",
                "<p>SIBLINGS</p>|<![CDATA[ "
            })
    void siblingsCostLinearTime(String form) {
        String siblings = form.substring(form.indexOf('|') + 1).repeat(10_000);
        String html = form.substring(0, form.indexOf('|')).replace("SIBLINGS", siblings);
        long begin = cpuNanos();
        // A page of linked headlines is an index, every other one a story.
        assertTrue(
                form.contains("<h3>")
                        ? decode("<article><h2>Ferry</h2>" + ps(0, 4) + html + "</article>", StandardCharsets.UTF_8)
                                instanceof DecodedRecord.Broken
                        : body("<article><h2>Ferry</h2>" + ps(0, 4) + html + "</article>")
                                .contains("pier 0"));
        assertTrue(cpuNanos() - begin < 5_000_000_000L);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aPageOfTagsIsTooLarge() {
        DecodedRecord.Broken broken = assertInstanceOf(
                DecodedRecord.Broken.class, decode("<i>".repeat(200_001) + ps(0, 3), StandardCharsets.UTF_8));
        assertEquals(RejectCode.TOO_LARGE, broken.reject().code());
    }

    @Test
    void theStoryUnderTheHeadlineIsTakenThoughAnotherIsLonger() {
        String body = body("<head><title>Ferry waits for ice</title></head><main><article><h1>Ferry waits for ice</h1>"
                + ps(0, 3) + "</article><article><h1>Cup goes north</h1>" + ps(10, 20) + "</article></main>");
        assertEquals(3, body.split("\n\n").length);
        assertTrue(body.contains("pier 0"), body);
    }

    @Test
    void aPageOfTeasersIsNoStory() {
        String cards = IntStream.range(0, 6)
                .mapToObj(i ->
                        "<div class=\"card\"><h3><a href=\"/" + i + "\">Ferry " + i + "</a></h3>" + p(i) + "</div>")
                .collect(Collectors.joining());
        DecodedRecord.Broken index = assertInstanceOf(
                DecodedRecord.Broken.class,
                decode("<main><h1>Latest</h1>" + cards + "</main>", StandardCharsets.UTF_8));
        assertEquals(RejectCode.OTHER_CONTENT, index.reject().code());
    }

    @Test
    void listItemsThatAreMostlyLinkStayWhereTheyAreSentences() {
        String items =
                "<ul><li><a href=\"/1\">“We said no,”</a> said Pal Brisk.</li><li><a href=\"/2\">Ten more stories</a></li></ul>";
        String body = body("<article><h1>Ferry</h1>" + p(0) + items + ps(1, 4) + "</article>");
        assertTrue(body.contains("“We said no,” said Pal Brisk."), body);
        assertFalse(body.contains("Ten more"), body);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            <h1>Brisk wins 3 - 1 at home</h1> => Brisk wins 3 - 1 at home
            <title>Ice – the long wait — Gazette</title><h1>Ice – the long wait</h1> => Ice – the long wait
            <meta property="og:title" content="Pier - ice and time"> => Pier - ice and time
            <title>Ferry waits for ice</title><h1><span>Harbour</span> Ferry waits for ice</h1> => Ferry waits for ice
            <title>Ferry waits for ice | Gazette</title> => Ferry waits for ice
            <meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Ferry waits - Gazette"> => Ferry waits
            """)
    void headlinesAreCutAtTheSitesNameOnly(String head, String headline) {
        assertEquals(headline, part(story("<html>" + head + "<article>" + ps(0, 4) + "</article>"), PartRole.TITLE));
    }

    @Test
    void quotationElementsAreQuotationMarks() {
        String body = body("<article><h1>Ferry</h1><p><q>The gate is <q>shut</q></q>, said Pal Brisk.</p>" + ps(0, 4)
                + "</article>");
        assertTrue(body.contains("“The gate is ‘shut’”, said"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "latin1", "us-ascii", "iso-8859-15", "windows-1252"})
    void pagesCalledLatinHoldWindowsQuotationMarks(String label) {
        String html = "<head><meta charset=\"" + label
                + "\"></head><article><h1>Ferry</h1><p>“It is time,” said Ilse Varga.</p>" + ps(0, 4) + "</article>";
        DecodedRecord read = decode(html, Charset.forName("windows-1252"));
        String body = part(assertInstanceOf(DecodedRecord.Decoded.class, read).story(), PartRole.BODY);
        assertTrue(body.contains("“It is time,” said"), body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            {"@type":"NewsArticle","author":{"name":{"@type":"Person","name":"Ilse Varga"}}} = [Ilse Varga]
            {"@graph":[{"@type":"Article","author":{"@id":"#1"}},{"@id":"#1","name":"Ilse Varga"}]} = [Ilse Varga]
            {"@type":"NewsArticle","author":[{"givenName":"Ilse","familyName":"Varga"},"Pal Brisk"]} = [Ilse Varga, Pal Brisk]
            {"@type":"NewsArticle","author":[{"name":"Ilse Varga"},{"name":"Pal Brisk"},{"name":"Ilse Varga Pal Brisk"}]} = [Ilse Varga, Pal Brisk]
            """)
    void jsonLdNamesAuthorsInManyForms(String json, String authors) {
        String page = "<script type=\"application/ld+json\">" + json + "</script><article><h1>Ferry</h1>" + ps(0, 4)
                + "</article>";
        assertEquals(authors, story(page).headers().authors().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            <p class="byline">By Ilse Varga</p> => [Ilse Varga]
            <div class="byline"><span class="author">Ilse Varga</span></div> => [Ilse Varga]
            <div class="article-author"><a href="/v">Ilse Varga</a><span>Health editor</span></div> => [Ilse Varga]
            <div class="contributors"><a href="/v">Ilse Varga</a> and <a href="/b">Pal Brisk</a></div> => [Ilse Varga, Pal Brisk]
            <p>By <a href="/authors/varga">Ilse Varga</a></p> => [Ilse Varga]
            <div class="byline">Story by Ilse Varga<br>Photos by Pal Brisk</div> => [Ilse Varga]
            <span class="article-byline">Words by Ilse Varga <time datetime="2027-03-04">4 March 2027</time></span> => [Ilse Varga]
            """)
    void bylinesAreReadBeforeTheyGo(String byline, String authors) {
        RawStory story = story("<article><h1>Ferry</h1>" + byline + ps(0, 4) + "</article>");
        assertEquals(authors, story.headers().authors().toString());
        assertFalse(part(story, PartRole.BODY).contains("Varga"));
    }

    @Test
    void timesOfCommentsAndOtherStoriesDateNothing() {
        String page = "<article><h1>Ferry</h1><p class=\"meta\">Published 1 March 2027 at 8:00am</p>" + ps(0, 4)
                + "</article>"
                + "<section class=\"comments\"><time datetime=\"2028-01-01\">1 Jan</time></section>"
                + "<section class=\"related\"><article><h3>x</h3><time datetime=\"2026-01-01\">1 Jan</time></article></section>";
        assertEquals(null, story(page).headers().published());
        assertEquals(
                List.of("Published 1 March 2027 at 8:00am"),
                story(page).headers().headLines());
    }

    @Test
    void timesOfUpdatesAndOfStoriesBehindDateNothing() {
        String updated = "<time class=\"updated\" datetime=\"2028-01-01\">x</time>";
        String published = "<time datetime=\"2027-03-01\">x</time>";
        String behind = "<section><h2>Also</h2><ul><li><a href=\"/1\">x</a> " + published + "</li></ul></section>";
        String article = "<article><h1>Ferry</h1>TIMES" + ps(0, 4) + "</article>";
        assertEquals(
                "2027-03-01",
                story(article.replace("TIMES", updated + published)).headers().published());
        assertEquals(
                null, story(article.replace("TIMES", "") + behind).headers().published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"article_date_original\" content=\"2027-03-01T08:00Z\">",
                "<meta property=\"og:article:published_time\" content=\"2027-03-01T08:00Z\">",
                "<meta name=\"cXenseParse:publishtime\" content=\"2027-03-01T08:00Z\">",
                "<meta name=\"date.modified\" content=\"2028-03-01T08:00Z\"><meta name=\"displaydate\" content=\"2027-03-01T08:00Z\">",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A \"late\" ferry\",\"datePublished\":\"2027-03-01T08:00Z\"}</script>",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"dateCreated\":\"2027-03-01T08:00Z\"}</script>",
                "<article><h1>Ferry</h1><abbr class=\"published\" title=\"2027-03-01T08:00Z\">1 March</abbr></article>"
            })
    void timesOfPublicationHaveManyNames(String place) {
        String page = place.startsWith("<article>")
                ? place.replace("</article>", ps(0, 4) + "</article>")
                : "<head>" + place + "</head><body><article><h1>Ferry</h1>" + ps(0, 4) + "</article></body>";
        assertEquals("2027-03-01T08:00Z", story(page).headers().published());
    }

    @Test
    void aPullQuoteBeforeItsParagraphCostsNothing() {
        String day = "It is day one at the pier and the ice is as thick as it was.";
        String words = "We can pay for one more year and then we must choose";
        String said = "“" + words + ",” said Pal Brisk, who runs the line and owns the older of its two ships.";
        String night =
                "It is night now and nobody waits at the pier any longer, nor will anybody before the ice is gone.";
        String told = String.join(" ", day, said, night);
        String page = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + told
                + "\"}</script><article><h1>Ferry</h1><div>" + words + "</div><p>" + day + "</p><p>" + said + "</p><p>"
                + night
                + "</p></article>";
        assertEquals(String.join("\n\n", day, said, night), body(page));
    }
}
