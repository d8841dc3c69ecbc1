package org.newsvoice.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a report whose stories want to be markup. It is well-formed XML, too, so that it can be read here. */
class ReportPageTest {

    /** Nothing else can run, load or send: no script, frame, form, picture or style attribute. */
    private static final Set<String> TAGS = Set.of(
            ("html head meta title style body a header h1 h2 h3 p nav ol ul li main section article div span figure"
                            + " details summary strong b table caption thead tbody tr th td footer svg g rect path")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang class charset http-equiv content name href id tabindex aria-labelledby aria-label aria-hidden role"
                            + " scope dir rel title focusable viewBox preserveAspectRatio x y width height d data-facts data-label")
                    .split(" "));

    private static String html = "";
    private static List<Element> elements = List.of();

    @BeforeAll
    static void page() throws Exception {
        html = ReportPage.of(HostileReport.report());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        elements = elements(document.getElementsByTagName("*"));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private static List<Element> all(String tag) {
        return elements.stream().filter(e -> e.getTagName().equals(tag)).toList();
    }

    @Test
    void textsFromStoriesAreNoMarkup() {
        for (Element element : elements) {
            assertTrue(TAGS.contains(element.getTagName()), element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertTrue(ATTRIBUTES.contains(name), element.getTagName() + " " + name);
            }
        }
    }

    @Test
    void textsFromStoriesAreShownAsTheyAre() {
        assertTrue(
                all("h3").stream()
                        .map(Element::getTextContent)
                        .anyMatch(HostileReport.EVIL.replace('\u202E', '\uFFFD')::equals),
                "the headline of the story");
    }

    @Test
    void theQuotesOfChosenSpeakersComeFirstAndTheOlderOnesAreFolded() {
        assertEquals("Quotes", all("h2").get(0).getTextContent());
        assertEquals(
                List.of(5, 15, 50, 5),
                byClass("quotes").stream()
                        .map(list -> list.getElementsByTagName("p").getLength())
                        .toList());
        assertEquals(
                List.of(
                        "15 more quotes",
                        "50 older quotes, 1 Jan 1970 to 1 Jan 1970",
                        "5 older quotes, 1 Jan 1970 to 1 Jan 1970"),
                all("summary").subList(0, 3).stream()
                        .map(Element::getTextContent)
                        .toList());
        assertTrue(html.contains("The newest 75 of 76 quotes"), "what is left out is said");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertTrue(html.contains("]]&gt;\uFFFD\uFFFD\uFFFD\uFFFD&#13;\n"), "the example of a reject");
    }

    @Test
    void nothingIsLoadedOrRun() throws Exception {
        String policy = all("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        String css = all("style").get(0).getTextContent();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'", policy);
        assertFalse(css.contains("url("), "the style loads something");
        assertFalse(css.contains("@import"), "the style loads something");
    }

    @Test
    void linksLeadToPlacesOfThePageOrToWebSites() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
            }
        }
        for (Element link : all("a")) {
            String href = link.getAttribute("href");
            assertTrue(href.startsWith("https://") || ids.contains(href.substring(1)), href);
        }
        for (Element labelled : elements) {
            String label = labelled.getAttribute("aria-labelledby");
            assertTrue(label.isEmpty() || ids.contains(label), label);
        }
    }

    @Test
    void picturesHaveNumbersBesideThem() {
        for (Element svg : all("svg")) {
            boolean named = svg.getAttribute("role").equals("img")
                    && !svg.getAttribute("aria-label").isEmpty();
            assertTrue(named || svg.getAttribute("aria-hidden").equals("true"), svg.getAttribute("class"));
        }
        for (Element table : all("table")) {
            assertEquals("caption", ((Element) table.getFirstChild()).getTagName());
            int columns = elements(table.getElementsByTagName("thead").item(0).getChildNodes())
                    .get(0)
                    .getChildNodes()
                    .getLength();
            for (Element row :
                    elements(((Element) table.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr"))) {
                assertEquals(
                        columns,
                        row.getChildNodes().getLength(),
                        table.getFirstChild().getTextContent());
            }
        }
    }

    @Test
    void aStoryIsShownWholeAndInOrder() {
        StringBuilder shown = new StringBuilder();
        Element text = byClass("text").get(0);
        for (Element p : elements(text.getElementsByTagName("p"))) {
            elements(p.getElementsByTagName("a")).forEach(number -> number.setTextContent(""));
            shown.append(p.getTextContent());
        }
        assertEquals(
                HostileReport.TEXT.replaceAll("\\s", "").replace('\u202E', '\uFFFD'),
                shown.toString().replaceAll("\\s", ""));
    }

    @Test
    void zonesMentionsAndCuesAreMarked() {
        assertEquals(List.of("headline", "paragraph", "other"), words("kind"));
        assertEquals(List.of("PORT:"), words("inner z-dateline"));
        assertEquals(List.of("Mentions", "Okafor"), words("mention"));
        assertEquals(List.of("cues", "said"), words("cue"));
        assertEquals(4, byClass("q q-c0").size(), "the first part, and the second in three by the quotation in it");
    }

    private static List<Element> byClass(String style) {
        return elements.stream()
                .filter(e -> e.getAttribute("class").equals(style))
                .toList();
    }

    private static List<String> words(String style) {
        return byClass(style).stream().map(Element::getTextContent).toList();
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertEquals(html, ReportPage.of(HostileReport.report()));
        assertTrue(html.startsWith(ReportPage.HEAD));
    }
}
