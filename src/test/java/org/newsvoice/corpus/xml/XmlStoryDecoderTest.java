package org.newsvoice.corpus.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;

class XmlStoryDecoderTest {

    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
            <nitf><head><title>Ferry late</title><docdata><doc-id id-string="1815718"/></docdata>
            <pubdata date.publication="20070101T093000Z" ex-ref="http://gazette.example/1" name="The Gazette"/></head>
            <body><body.head><hedline><hl1>Ferry late</hl1></hedline><byline class="print_byline">By ANA RUIZ</byline>
            <abstract><p>Fog held it up.</p></abstract></body.head>
            <body.content><block class="lead_paragraph"><p>Fog, the line said.</p></block>
            <block class="full_text"><p>Fog, the <em>line</em>&nbsp;said <person>Ana <b>Ruiz</b></person>, twice.</p><p>It left at noon.</p></block>
            <media><media-caption>The ferry.</media-caption></media></body.content></body></nitf>
            """;

    private static StoryDecoder decoder(String format) {
        return XmlStoryDecoder.all(1_000_000).stream()
                .filter(decoder -> decoder.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(List<DecodedRecord> records) {
        return records.stream().map(XmlStoryDecoderTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(DecodedRecord record) {
        if (record instanceof Broken broken) {
            return broken.reject().code().label();
        }
        RawStory story = ((Decoded) record).story();
        return story.recordId() + " " + story.source().outlet() + " "
                + story.source().url() + " "
                + story.headers().published() + " " + story.headers().authors() + " "
                + story.parts().stream()
                        .map(part ->
                                part.role().name().charAt(0) + "=" + part.text().replace("\n\n", "/"))
                        .collect(Collectors.joining(" "));
    }

    @Nested
    class NitfTest implements StoryDecoderContract {
        @Override
        public StoryDecoder decoder() {
            return XmlStoryDecoderTest.decoder("nitf");
        }

        @Override
        public byte[] sample() {
            return NITF.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> sampleWords() {
            return List.of("It left at noon.");
        }

        @Test
        void fullTextCountsAndMixedContentKeepsItsOrder() {
            assertEquals(
                    "1815718 The Gazette http://gazette.example/1 2007-01-01T09:30:00Z [By ANA RUIZ] T=Ferry late S=Fog held it up."
                            + " B=Fog, the line\u00a0said Ana Ruiz, twice./It left at noon. C=The ferry.",
                    shown(decode(decoder(), NITF)));
        }

        @Test
        void entitiesAreNeitherExpandedNorFetched() {
            String bomb = "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
                    + "<nitf><body><body.content><p>Fog &c; and &d; and &mdash; ice.</p></body.content></body></nitf>";
            String read = shown(decode(decoder(), bomb));
            assertFalse(read.contains("aaaa") || read.contains("root:"), read);
        }

        @Test
        void whatIsNotWellFormedIsOneBrokenRecord() {
            assertEquals("malformed_record", shown(decode(decoder(), NITF.substring(0, NITF.length() - 300))));
            assertEquals("malformed_record", shown(decode(decoder(), "<nitf>" + "<p>".repeat(2_000) + "</nitf>")));
            assertEquals("no_story", shown(decode(decoder(), "<other/>")));
            assertEquals("empty_story", shown(decode(decoder(), "<nitf><body/></nitf>")));
        }
    }

    @Nested
    class NewsMlTest implements StoryDecoderContract {

        private static final String ITEM =
                "<newsItem guid=\"urn:%d\" xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
                        + "<provider><name>The Gazette</name></provider></itemMeta><contentMeta><contentCreated>2027-06-08T09:30:00+02:00</contentCreated>"
                        + "<by>Ana Ruiz</by><headline>Ferry late</headline></contentMeta><contentSet>%s</contentSet></newsItem>";
        private static final String XHTML =
                "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
                        + "<body><p>Fog, the line said.</p><p>It left <b>at</b> noon.</p></body></html></inlineXML>";

        @Override
        public StoryDecoder decoder() {
            return XmlStoryDecoderTest.decoder("newsml");
        }

        @Override
        public byte[] sample() {
            return message(ITEM.formatted(1, XHTML), ITEM.formatted(2, "<inlineData>Rain followed.</inlineData>"))
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> sampleWords() {
            return List.of("It left at noon.", "Rain followed.");
        }

        private static String message(String... items) {
            return "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + String.join("\n", items)
                    + "</itemSet></newsMessage>";
        }

        @Test
        void itemsAreReadByTheirText() {
            String nitf =
                    "<inlineXML>" + NITF.substring(NITF.indexOf("<nitf>")).replace("&nbsp;", " ") + "</inlineXML>";
            String facts = " The Gazette null 2027-06-08T09:30:00+02:00 [Ana Ruiz] T=Ferry late ";
            assertEquals(
                    "urn:1" + facts + "B=Fog, the line said./It left at noon.|urn:2" + facts
                            + "S=Fog held it up. B=Fog, the line said Ana Ruiz, twice./It left at noon. C=The ferry.|other_content|other_content",
                    shown(decode(
                            decoder(),
                            message(
                                    ITEM.formatted(1, XHTML),
                                    ITEM.formatted(2, nitf),
                                    ITEM.formatted(3, "<remoteContent href=\"a.jpg\"/>"),
                                    "<packageItem guid=\"urn:4\"/>"))));
        }

        @Test
        void aCutMessageKeepsItsWholeItems() {
            String cut = message(ITEM.formatted(1, XHTML), ITEM.formatted(2, XHTML));
            String read = shown(decode(decoder(), cut.substring(0, cut.length() - 80)));
            assertTrue(read.startsWith("urn:1") && read.endsWith("|malformed_record"), read);
        }
    }

    @Nested
    class FeedTest implements StoryDecoderContract {
        @Override
        public StoryDecoder decoder() {
            return XmlStoryDecoderTest.decoder("feed");
        }

        @Override
        public byte[] sample() {
            return """
                    <?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>
                    <item><title>Ferry late</title><link>https://gazette.example/1</link><guid>1</guid><author>desk@gazette.example (Ana Ruiz)</author>
                    <pubDate>Tue, 08 Jun 2027 09:30:00 GMT</pubDate><description>&lt;p&gt;Fog, the line said.&lt;/p&gt;&lt;p&gt;It left at noon.&lt;/p&gt;</description></item>
                    <item><title>Ferry early</title><description>No fog at all.</description></item></channel></rss>
                    """.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> sampleWords() {
            return List.of("Fog, the line said.\n\nIt left at noon.", "No fog at all.");
        }

        @Test
        void factsAndFullContentOfAtomAreRead() {
            String atom =
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><entry><title>Ferry late</title>"
                            + "<link href=\"https://gazette.example/1\"/><id>1</id><author><name>Ana Ruiz</name></author>"
                            + "<published>2027-06-08T09:30:00Z</published><summary>Fog.</summary>"
                            + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Fog, the line said.</p><p>It left at noon.</p></div></content></entry></feed>";
            assertEquals(
                    "1 gazette.example https://gazette.example/1 2027-06-08T09:30:00Z [Ana Ruiz] T=Ferry late S=Fog."
                            + " B=Fog, the line said./It left at noon.",
                    shown(decode(decoder(), atom)));
        }
    }

    @Nested
    class NewsMl1Test implements StoryDecoderContract {
        @Override
        public StoryDecoder decoder() {
            return XmlStoryDecoderTest.decoder("newsml1");
        }

        @Override
        public byte[] sample() {
            return """
                    <?xml version="1.0"?><NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification>
                    <NewsManagement><FirstCreated>20270608T093000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry late</HeadLine>
                    <ByLine>By Ana Ruiz</ByLine></NewsLines><ContentItem><DataContent><p>Fog, the line said.</p><p>It left at noon.</p></DataContent></ContentItem>
                    </NewsComponent></NewsItem></NewsML>
                    """.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> sampleWords() {
            return List.of("Fog, the line said.\n\nIt left at noon.");
        }

        @Test
        void factsAreReadAndPicturesSkipped() {
            assertEquals(
                    "urn:1 gazette null 2027-06-08T09:30:00Z [By Ana Ruiz] T=Ferry late B=Fog, the line said./It left at noon.",
                    shown(decode(decoder(), sample())));
            assertEquals(
                    "other_content",
                    shown(decode(decoder(), "<NewsML><NewsItem><ContentItem Href=\"a.jpg\"/></NewsItem></NewsML>")));
        }
    }

    @Nested
    class Rcv1Test implements StoryDecoderContract {
        @Override
        public StoryDecoder decoder() {
            return XmlStoryDecoderTest.decoder("rcv1");
        }

        @Override
        public byte[] sample() {
            return ("<?xml version=\"1.0\" encoding=\"iso-8859-1\" ?>\n<newsitem itemid=\"2286\" id=\"root\" date=\"1996-08-20\" xml:lang=\"en\">"
                            + "<title>SEA: Ferry late.</title><headline>Ferry late.</headline><dateline>KESSELBY 1996-08-20</dateline>"
                            + "<text><p>Fog, the caf\u00e9 said.</p><p>It left at noon.</p></text></newsitem>")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public List<String> sampleWords() {
            return List.of("Fog, the caf\u00e9 said.\n\nIt left at noon.");
        }
    }
}
