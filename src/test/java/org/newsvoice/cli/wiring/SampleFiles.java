package org.newsvoice.cli.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** The sample stories written in every input format and in every container. */
final class SampleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS =
            List.of("id", "source", "url", "title", "summary", "text", "authors", "section", "language", "published");

    private final List<JsonNode> stories;

    SampleFiles(List<JsonNode> stories) {
        this.stories = stories;
    }

    /** Content by path below {@code sample-data}, but for Parquet, which {@code ParquetSample} writes. */
    Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "json/stories.json.zst",
                Zstd.compress(bytes(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(stories))));
        files.put("csv/stories.csv", bytes(csv(',')));
        files.put("csv/stories-utf-16.tsv.bz2", bzip2(csv('\t').getBytes(StandardCharsets.UTF_16)));
        files.put("ninjs/ninjs-1.tar.gz", gzip(tar(each("json", this::ninjs1))));
        files.put("ninjs/ninjs-3.jsonl", bytes(lines(this::ninjs3)));
        files.put("nitf/nitf.tar", tar(each("xml", this::nitf)));
        files.put("newsml/message.xml.gz", gzip(bytes(newsMessage())));
        files.put("newsml/newsml-1.tar.gz", gzip(tar(each("xml", this::newsMl1))));
        files.put("feed/rss.xml", bytes(rss()));
        files.put("feed/atom.xml.gz", gzip(bytes(atom())));
        files.put("html/pages.zip", zip(each("html", this::html)));
        files.put("warc/stories.warc.gz", warc());
        return files;
    }

    private Map<String, byte[]> each(String extension, Function<JsonNode, String> form) {
        Map<String, byte[]> files = new TreeMap<>();
        stories.forEach(story -> files.put(text(story, "id") + "." + extension, bytes(form.apply(story))));
        return files;
    }

    private String lines(Function<JsonNode, String> form) {
        StringBuilder lines = new StringBuilder();
        stories.forEach(story -> lines.append(form.apply(story)).append('\n'));
        return lines.toString();
    }

    private String csv(char separator) {
        StringBuilder csv = new StringBuilder(String.join(String.valueOf(separator), COLUMNS)).append("\r\n");
        for (JsonNode story : stories) {
            csv.append(String.join(
                            String.valueOf(separator),
                            COLUMNS.stream()
                                    .map(column -> quoted(text(story, column)))
                                    .toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w:/.+-]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private String ninjs1(JsonNode story) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", text(story, "id")).put("type", "text").put("headline", text(story, "title"));
        put(item, "description_text", story, "summary");
        item.put("body_text", text(story, "text"));
        put(item, "byline", story, "authors");
        put(item, "versioncreated", story, "published");
        item.put("copyrightholder", text(story, "source"))
                .put("url", text(story, "url"))
                .put("language", "en");
        item.putArray("subject").addObject().put("name", text(story, "section"));
        return item.toPrettyString();
    }

    private String ninjs3(JsonNode story) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", text(story, "id")).put("type", "text");
        value(item.putArray("headlines"), "main", text(story, "title"));
        if (story.hasNonNull("summary")) {
            value(item.putArray("descriptions"), "summary", text(story, "summary"));
        }
        value(item.putArray("bodies"), "main", text(story, "text"));
        put(item, "by", story, "authors");
        put(item, "versionCreated", story, "published");
        item.put("copyrightHolder", text(story, "source"))
                .put("url", text(story, "url"))
                .put("language", "en");
        item.putArray("subjects").addObject().put("name", text(story, "section"));
        return item.toString();
    }

    private static void value(ArrayNode array, String role, String words) {
        array.addObject().put("role", role).put("contentType", "text/plain").put("value", words);
    }

    private static void put(ObjectNode item, String name, JsonNode story, String field) {
        if (!text(story, field).isEmpty()) {
            item.put(name, text(story, field));
        }
    }

    private String nitf(JsonNode story) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE nitf SYSTEM \"nitf-3-3.dtd\">\n"
                + nitfElement(story);
    }

    private String nitfElement(JsonNode story) {
        return "<nitf xml:lang=\"en\"><head><title>" + escaped(story, "title") + "</title><docdata><doc-id id-string=\""
                + escaped(story, "id") + "\"/></docdata><pubdata name=\"" + escaped(story, "source") + "\" ex-ref=\""
                + escaped(story, "url") + "\" position.section=\"" + escaped(story, "section") + "\""
                + attribute("date.publication", text(story, "published")) + "/></head><body><body.head><hedline><hl1>"
                + escaped(story, "title") + "</hl1></hedline>" + element("byline", escaped(story, "authors"))
                + element("abstract", element("p", escaped(story, "summary"))) + "</body.head><body.content>"
                + "<block class=\"lead_paragraph\"><p>"
                + escape(paragraphsOf(story)[0])
                + "</p></block><block class=\"full_text\">" + paragraphs(story)
                + "</block></body.content></body></nitf>";
    }

    private String newsMessage() {
        StringBuilder items = new StringBuilder();
        for (JsonNode story : stories) {
            items.append("<newsItem guid=\"" + escaped(story, "id")
                    + "\" xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
                    + "<provider><name>" + escaped(story, "source") + "</name></provider></itemMeta><contentMeta>"
                    + element("contentCreated", text(story, "published")) + element("by", escaped(story, "authors"))
                    + "<subject><name>" + escaped(story, "section") + "</name></subject><headline>"
                    + escaped(story, "title")
                    + "</headline></contentMeta><contentSet><inlineXML contenttype=\"application/nitf+xml\">"
                    + nitfElement(story)
                    + "</inlineXML></contentSet></newsItem>\n");
        }
        return "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + items
                + "</itemSet></newsMessage>";
    }

    private String newsMl1(JsonNode story) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NewsML Version=\"1.2\"><NewsItem><Identification><NewsIdentifier><PublicIdentifier>"
                + escaped(story, "id") + "</PublicIdentifier></NewsIdentifier></Identification>"
                + "<NewsManagement>"
                + element("FirstCreated", text(story, "published"))
                + "</NewsManagement><NewsComponent><NewsLines><HeadLine>"
                + escaped(story, "title") + "</HeadLine>" + element("SubHeadLine", escaped(story, "summary"))
                + element("ByLine", escaped(story, "authors"))
                + "</NewsLines><AdministrativeMetadata/><RightsMetadata><Copyright><CopyrightHolder>"
                + escaped(story, "source")
                + "</CopyrightHolder></Copyright></RightsMetadata><DescriptiveMetadata><Language FormalName=\"en\"/></DescriptiveMetadata>"
                + "<ContentItem><DataContent><body>" + paragraphs(story)
                + "</body></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
    }

    private String rss() {
        StringBuilder items = new StringBuilder();
        for (JsonNode story : stories) {
            items.append("<item><title>" + escaped(story, "title") + "</title><link>" + escaped(story, "url")
                    + "</link><guid isPermaLink=\"false\">" + escaped(story, "id") + "</guid>"
                    + element("dc:creator", escaped(story, "authors")) + element("category", escaped(story, "section"))
                    + element("pubDate", text(story, "published")) + element("description", escaped(story, "summary"))
                    + element(
                            "content:encoded",
                            text(story, "text").isBlank() ? "" : "<![CDATA[" + paragraphs(story) + "]]>")
                    + "</item>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Samples</title>\n"
                + items
                + "</channel></rss>\n";
    }

    private String atom() {
        StringBuilder entries = new StringBuilder();
        for (JsonNode story : stories) {
            entries.append("<entry><title>" + escaped(story, "title") + "</title><link rel=\"alternate\" href=\""
                    + escaped(story, "url") + "\"/><id>" + escaped(story, "id") + "</id>"
                    + element("author", element("name", escaped(story, "authors")))
                    + element("published", text(story, "published")) + element("summary", escaped(story, "summary"))
                    + (text(story, "text").isBlank()
                            ? ""
                            : "<content type=\"html\">" + escape(paragraphs(story)) + "</content>")
                    + "</entry>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Samples</title>\n"
                + entries + "</feed>\n";
    }

    private String html(JsonNode story) {
        ObjectNode json = JSON.createObjectNode();
        json.put("@type", "NewsArticle")
                .put("headline", text(story, "title"))
                .put("articleSection", text(story, "section"));
        put(json, "datePublished", story, "published");
        put(json, "author", story, "authors");
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(story, "title")
                + " | Samples</title><link rel=\"canonical\" href=\"" + escaped(story, "url")
                + "\"><script type=\"application/ld+json\">" + json.toString().replace("</", "<\\/")
                + "</script></head><body><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>"
                + escaped(story, "title") + "</h1>"
                + (text(story, "summary").isEmpty()
                        ? ""
                        : "<div class=\"standfirst\">" + escaped(story, "summary") + "</div>")
                + "<div class=\"share\"><a href=\"#\">Tweet</a></div><div itemprop=\"articleBody\">" + paragraphs(story)
                + "</div></article><aside><h2>Most read</h2><ul><li><a href=\"/1\">A story that is another one altogether</a></li></ul></aside>"
                + "<footer>All rights reserved.</footer></body></html>";
    }

    private byte[] warc() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (JsonNode story : stories) {
            byte[] page = bytes(html(story));
            byte[] http = concat(
                    bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                            + "\r\n\r\n"),
                    page);
            String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + text(story, "url")
                    + "\r\nWARC-Date: 2027-06-13T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                    + java.util.UUID.nameUUIDFromBytes(bytes(text(story, "id")))
                    + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                    + "\r\n\r\n";
            warc.writeBytes(gzip(concat(concat(bytes(header), http), bytes("\r\n\r\n"))));
        }
        return warc.toByteArray();
    }

    /** The stories part paragraphs by blank lines, or one of them by line ends alone. */
    private static String[] paragraphsOf(JsonNode story) {
        String text = text(story, "text");
        return text.split(text.contains("\n\n") ? "\n\n" : "\n");
    }

    private static String paragraphs(JsonNode story) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : paragraphsOf(story)) {
            paragraphs.append("<p>").append(escape(paragraph)).append("</p>\n");
        }
        return paragraphs.toString();
    }

    private static String element(String name, String content) {
        return content.isEmpty() ? "" : "<" + name + ">" + content + "</" + name + ">";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    private static String escaped(JsonNode story, String field) {
        return escape(text(story, field));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A field as text, authors joined by "and"; empty when the story has none. */
    static String text(JsonNode story, String field) {
        JsonNode value = story.path(field);
        if (value.isArray()) {
            List<String> names = new java.util.ArrayList<>();
            value.forEach(name -> names.add(name.asText()));
            return String.join(" and ", names);
        }
        return value.isNull() ? "" : value.asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(0);
                out.putNextEntry(header);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setModTime(0);
                header.setSize(entry.getValue().length);
                out.putArchiveEntry(header);
                out.write(entry.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
