package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.article.Article;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.config.Settings;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.container.ContainerLimits;
import org.newsvoice.corpus.container.CorpusReader;
import org.newsvoice.corpus.container.FileRecords;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.parse.ParseOutcome;

/**
 * The sample stories are the same in every format: same headers, same zones, same words but for white space, which markup does not
 * keep. The tables follow from these alone. With {@code -Dsamples=write} the files are written anew from the JSON lines.
 */
class SampleFormatsTest {

    private static final Path SAMPLES = Path.of("sample-data");
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message story { required binary id (STRING);"
                    + " required binary source (STRING); required binary url (STRING); required binary title (STRING);"
                    + " optional binary summary (STRING); required binary text (STRING);"
                    + " optional group authors (LIST) { repeated group list { optional binary element (STRING); } }"
                    + " required binary section (STRING); required binary language (STRING); optional binary published (STRING); }");

    private final NewsReader reader = new NewsReader(Settings.of(Map.of()).read());

    @Test
    void areWrittenAnewWhenAsked() throws IOException {
        if (!"write".equals(System.getProperty("samples"))) {
            return;
        }
        for (Map.Entry<String, byte[]> file : new SampleFiles(stories()).all().entrySet()) {
            Path path = SAMPLES.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path parquet = SAMPLES.resolve("parquet/stories.parquet");
        Files.createDirectories(parquet.getParent());
        Files.deleteIfExists(parquet);
        writeParquet(parquet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json/stories.json.zst",
                "csv/stories.csv",
                "csv/stories-utf-16.tsv.bz2",
                "parquet/stories.parquet",
                "ninjs/ninjs-1.tar.gz",
                "ninjs/ninjs-3.jsonl"
            })
    void recordsGiveTheStoriesOfTheJsonLines(String file) throws IOException {
        List<String> expected = articles("jsonl/stories.jsonl").stream()
                .map(SampleFormatsTest::whole)
                .sorted()
                .toList();
        assertEquals(
                String.join("\n", expected),
                articles(file).stream().map(SampleFormatsTest::whole).sorted().collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nitf/nitf.tar",
                "newsml/message.xml.gz",
                "newsml/newsml-1.tar.gz",
                "feed/rss.xml",
                "feed/atom.xml.gz",
                "html/pages.zip",
                "warc/stories.warc.gz"
            })
    void markupGivesTheStoriesOfTheJsonLines(String file) throws IOException {
        boolean page = file.startsWith("html") || file.startsWith("warc");
        List<String> expected = articles("jsonl/stories.jsonl").stream()
                .filter(article -> !page || !article.zones(ZoneKind.PARAGRAPH).isEmpty())
                .map(article -> shown(article, page))
                .sorted()
                .toList();
        List<Article> articles = articles(file);
        assertEquals(
                String.join("\n", expected),
                articles.stream().map(article -> shown(article, page)).sorted().collect(Collectors.joining("\n")));
        for (Article article : articles) {
            assertEquals(page, article.source().extraction() != null);
        }
    }

    private List<Article> articles(String file) throws IOException {
        byte[] stored = Files.readAllBytes(SAMPLES.resolve(file));
        List<Article> articles = new ArrayList<>();
        FileRecords records = new CorpusReader(reader.decoder(), reader.paths(), ContainerLimits.DEFAULT)
                .read(new CorpusFile(file, "sample-data", stored.length), new MemoryContent(stored));
        for (FileRecord found = records.next(); found != null; found = records.next()) {
            if (found.record() instanceof DecodedRecord.Broken broken) {
                // One sample is a headline alone, which makes no article of a page.
                assertEquals(
                        RejectCode.EMPTY_STORY,
                        broken.reject().code(),
                        found.file().path());
                continue;
            }
            ParseOutcome outcome = reader.parse(((DecodedRecord.Decoded) found.record()).story());
            articles.add(assertInstanceOf(ParseOutcome.Parsed.class, outcome).article());
        }
        return articles;
    }

    /** All but the place in the corpus. */
    private static String whole(Article article) {
        return article.key().articleId() + " " + article.source().outlet() + " "
                + article.source().url() + " "
                + article.source().section() + " " + article.headers() + " " + article.flags() + " " + article.zones()
                + " "
                + article.contentHash() + "\n" + article.text();
    }

    /** Words by zone, white space folded, captions last; times without regard to how a zone is written. */
    private static String shown(Article article, boolean page) {
        String zones = article.zones().stream()
                .filter(zone ->
                        zone.kind() != ZoneKind.DECK || article.headers().deck() != null)
                // What a site adds to its stories is left out when they are taken from its pages.
                .filter(zone -> !page || zone.kind() != ZoneKind.BOILERPLATE)
                .map(zone -> zone.kind() + " " + zone.span().of(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n  "));
        var published = article.headers().published();
        return article.headers().title() + " " + article.headers().byline() + " "
                + (published != null
                        ? published.at()
                        : page ? dayIn(article.source().url()) : null) + "\n  " + zones;
    }

    /** The day in the address of a page that tells no time. */
    private static @Nullable Instant dayIn(@Nullable String url) {
        Matcher day = Pattern.compile("/(\\d{4})/(\\d\\d)/(\\d\\d)/").matcher(String.valueOf(url));
        return day.find() ? Instant.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3) + "T00:00:00Z") : null;
    }

    private static List<JsonNode> stories() throws IOException {
        List<JsonNode> stories = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("jsonl/stories.jsonl"))) {
            stories.add(new ObjectMapper().readTree(line));
        }
        return stories;
    }

    private static void writeParquet(Path path) throws IOException {
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(path))
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (JsonNode story : stories()) {
                Group row = new SimpleGroupFactory(SCHEMA).newGroup();
                for (var field : SCHEMA.getFields()) {
                    if (field.isPrimitive() && story.hasNonNull(field.getName())) {
                        row.add(field.getName(), story.get(field.getName()).asText());
                    }
                }
                Group authors = row.addGroup("authors");
                story.path("authors").forEach(author -> authors.addGroup("list").add("element", author.asText()));
                writer.write(row);
            }
        }
    }
}
