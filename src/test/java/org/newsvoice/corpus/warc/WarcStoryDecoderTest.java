package org.newsvoice.corpus.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.html.WebPages;

class WarcStoryDecoderTest implements StoryDecoderContract {

    private static final String FOG = "The fog held the ferry in the harbour all morning, the line said on Monday.";

    @Override
    public StoryDecoder decoder() {
        return new WarcStoryDecoder(new WebPages(), 1_000_000);
    }

    @Override
    public byte[] sample() {
        return (response("https://gazette.example/1", FOG)
                        + response(
                                "https://gazette.example/2",
                                "Rain followed the fog, and then there was ice on the quay."))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of(FOG, "Rain followed the fog");
    }

    private static String page(String words) {
        return "<html><body><article><p>" + words + "</p></article></body></html>";
    }

    private static String response(String url, String words) {
        return http(url, "200 OK", "text/html; charset=utf-8", page(words));
    }

    private static String http(String url, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length(body)
                + "\r\n\r\n" + body;
        return record("response", url, "application/http; msgtype=response", http, length(http));
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String record(String type, String url, String contentType, String block, int length) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2027-06-08T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:43e405c1-6288-59ff-a8b8-a376f4af94a9>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private String outcomes(String warc) {
        return decode(decoder(), warc).stream()
                .map(WarcStoryDecoderTest::outcome)
                .collect(Collectors.joining(" "));
    }

    private static String outcome(DecodedRecord record) {
        return record instanceof Broken broken
                ? broken.reject().code().label()
                : ((Decoded) record).story().source().extraction() == null ? "text" : "page";
    }

    @Test
    void onlyDeliveredPagesAreStories() {
        String u = "https://gazette.example/1";
        assertEquals(
                "other_content page other_content other_content other_content text page",
                outcomes(record("warcinfo", u, "application/warc-fields", "software: x", 11)
                        + response(u, FOG)
                        + record("request", u, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n", 18)
                        + http(u, "404 Not Found", "text/html", page(FOG))
                        + http(u, "200 OK", "image/png", "PNG")
                        + record("conversion", u, "text/plain", FOG, FOG.length())
                        + record(
                                "resource", u, "text/html", page(FOG), page(FOG).length())));
    }

    @Test
    void aPageIsKnownByItsFirstBytesWhereItsTypeTellsNothing() {
        for (String type : List.of(
                "Text/Html", "\"text/html\"", "html", "application/octet-stream", "text/plain", "x/xhtml+xml")) {
            assertEquals("page", outcomes(http("https://gazette.example/1", "203 Copied", type, page(FOG))), type);
        }
        assertEquals(
                "other_content",
                outcomes(http("https://gazette.example/1", "200 OK", "application/octet-stream", "PK")));
    }

    @Test
    void aBodyIsUnpackedWhateverItsHeaderCallsIt() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(page(FOG).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(page(FOG).getBytes(StandardCharsets.UTF_8));
        }
        byte[] plain = page(FOG).getBytes(StandardCharsets.UTF_8);
        for (String coding : List.of("gzip", "deflate", "br", "X-GZIP", "identity")) {
            assertEquals("page", packed(coding, gzip.toByteArray()), coding);
            assertEquals("page", packed(coding, plain), coding);
        }
        assertEquals("page", packed("gzip", zlib.toByteArray()));
        assertEquals("page", packed("deflate", zlib.toByteArray()));
        assertEquals("page", packed("br", brotli(plain)));
        assertEquals("page", packed("gzip", Arrays.copyOf(gzip.toByteArray(), gzip.size() - 6)));
        assertEquals("malformed_record", packed("br", new byte[] {0x1b, 0, 0, 0, 0, 0, 0, 0}));
    }

    private String packed(String coding, byte[] body) {
        String header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding + "\r\n\r\n";
        String block = header + new String(body, StandardCharsets.ISO_8859_1);
        String warc = record(
                "response", "https://gazette.example/1", "application/http; msgtype=response", block, block.length());
        return decode(decoder(), warc.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(WarcStoryDecoderTest::outcome)
                .collect(Collectors.joining(" "));
    }

    /** {@code bytes} as one block of Brotli that is not compressed, and the empty last block. */
    private static byte[] brotli(byte[] bytes) {
        // A bit for the window, one for "not last", two for four nibbles of length, the length, one for "not
        // compressed".
        long head = ((bytes.length - 1L) << 4) | (1L << 20);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write((int) head);
        packed.write((int) (head >> 8));
        packed.write((int) (head >> 16));
        packed.writeBytes(bytes);
        packed.write(3);
        return packed.toByteArray();
    }

    @Test
    void aWrongLengthCostsItsRecord() {
        String u = "https://gazette.example/1";
        String good = response(u, FOG);
        String tooLong = record("conversion", u, "text/plain", FOG, FOG.length() + 700);
        String tooShort = record("conversion", u, "text/plain", FOG, FOG.length() - 20);
        assertEquals("page malformed_record page", outcomes(good + tooLong + good));
        assertEquals("page malformed_record page", outcomes(good + tooShort + good));
        assertEquals("page malformed_record", outcomes(good + tooLong));
        String farTooLong = record("conversion", u, "text/plain", FOG, 2_000_000_000);
        assertEquals("page malformed_record page page", outcomes(good + farTooLong + good + good));
        assertEquals("page malformed_record", outcomes(good + farTooLong));
        assertEquals("page malformed_record page", outcomes(good + "WARC/1.0\r\nWARC-Type: nothing\r\n\r\n" + good));
        assertEquals("malformed_record page", outcomes("no archive\r\n" + good));
        assertEquals("page malformed_record", outcomes(good + good.substring(0, 300)));
        assertEquals(
                "page malformed_record page",
                outcomes(good + good.replace("Content-Length: ", "Content-Length: -") + good));
    }

    @Test
    void aLargeRecordCostsItself() {
        StoryDecoder small = new WarcStoryDecoder(new WebPages(), 1_000);
        String good = response("https://gazette.example/1", FOG);
        List<DecodedRecord> records =
                decode(small, good + response("https://gazette.example/2", FOG.repeat(50)) + good);
        assertEquals(
                "page too_large page",
                records.stream().map(WarcStoryDecoderTest::outcome).collect(Collectors.joining(" ")));
    }

    @Test
    void theHostIsTheOutlet() {
        Decoded decoded = (Decoded) decode(decoder(), sample()).get(0);
        assertEquals("gazette.example", decoded.story().source().outlet());
        assertEquals("https://gazette.example/1", decoded.story().source().url());
    }

    @Test
    void anArcIsReadToWhereItBreaks() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(FOG);
        String arc =
                "filedesc://x.arc 127.0.0.1 20140301000000 text/plain 76\n1 0 Samples\nURL IP-address Archive-date Content-type Archive-length\n    \n\n";
        String record =
                "http://gazette.example/1 93.184.216.34 20140216050221 text/html " + http.length() + "\n" + http + "\n";
        String outcomes = outcomes(arc + record + "broken record\n");
        assertTrue(outcomes.endsWith("malformed_record"), outcomes);
    }
}
