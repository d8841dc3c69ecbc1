package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.export.BratFolder;
import org.newsvoice.export.GraphMl;
import org.newsvoice.export.SpeakerGraph;
import org.newsvoice.export.TableRows;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.ReadReport;
import org.newsvoice.report.Report;
import org.newsvoice.report.ReportRequest;
import org.newsvoice.report.SelectedViews;
import org.newsvoice.report.Selection;
import org.newsvoice.report.html.ReportPage;
import org.newsvoice.site.SiteWriter;
import org.newsvoice.site.tables.ReadSite;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Report and exports of a tiny published output. */
@ExtendWith({SparkSessionExtension.class, PublishedNews.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportSparkTest {

    private final SparkSession spark;
    private final PublishedOutput published;
    /** Of all there is. */
    private final Report all;

    ReportSparkTest(SparkSession spark, PublishedNews news) {
        this.spark = spark;
        this.published = PublishedOutput.open(
                news.output().toString(), spark.sparkContext().hadoopConfiguration());
        TableViews.register(spark, published);
        this.all = read(Selection.ALL);
    }

    @BeforeEach
    void wholeTables() {
        TableViews.register(spark, published);
    }

    private Report read(Selection selection, String... articleIds) {
        return new ReadReport(spark)
                .run(new ReportRequest(
                        published.runId(),
                        selection,
                        SelectedViews.register(spark, selection),
                        10,
                        List.of(articleIds)));
    }

    /** Names of outlets and speakers reach queries as values: each of these is simply unknown. */
    @Test
    void hostileNamesAreOnlyUnknown() {
        long quotes = spark.table("quotes").count();

        for (String name : List.of(
                "' OR true --",
                "\\' OR 1=1 --",
                "\" OR \"\"=\"",
                "`quotes`",
                "%",
                "_",
                "../../etc/passwd",
                "a/b",
                "a\nb",
                "a\u0000b",
                "x'); DROP VIEW quotes; --")) {
            for (Selection selection : List.of(
                    new Selection(List.of(name), List.of(), null, null),
                    new Selection(List.of(), List.of(name), null, null))) {
                assertThrows(JobException.class, () -> SelectedViews.register(spark, selection), name);
            }
            assertEquals(quotes, spark.table("quotes").count(), name);
        }
    }

    @Test
    void theReportAddsUp() {
        Report report = all;
        assertEquals(7, report.scope().stories());
        assertEquals(
                report.scope().stories(),
                report.volume().stream().mapToLong(outlet -> outlet.stories()).sum());
        assertTrue(report.history().runs().get(0).counts().balances());
        assertEquals("Okafor", report.speakers().get(0).name());
        assertEquals(4, report.speakers().get(0).counts().all());
        assertEquals(2, report.speakers().get(0).counts().distinct());
        assertEquals(
                report.scope().quotes(),
                report.evidence().outlets().stream()
                        .mapToLong(outlet -> outlet.all())
                        .sum());
        assertEquals(
                spark.sql("SELECT CAST(sum(round(sentiment.score * 1000000)) AS BIGINT) FROM quotes WHERE is_latest")
                        .first()
                        .getLong(0),
                report.evidence().outlets().stream()
                        .mapToLong(outlet -> outlet.sentiment().sumMillionths())
                        .sum());
        assertEquals(
                report.scope().quotesDistinct(),
                report.evidence().confidences().stream().mapToLong(n -> n).sum());
        assertEquals(
                report.scope().quotesDistinct(),
                report.stories().stream()
                        .mapToLong(story -> story.quotes().size())
                        .sum());
    }

    @Test
    void quotationsStandWhereTheirSpansSay() {
        for (var story : all.stories()) {
            String text = String.valueOf(story.text());
            for (var quote : story.quotes()) {
                assertEquals(quote.words(), quote.spans().get(0).of(text));
            }
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() {
        assertEquals(ReportPage.of(all), ReportPage.of(read(Selection.ALL)));
    }

    @Test
    void aSelectionNarrowsAllPictures() {
        Report days = read(
                new Selection(List.of(), List.of("isle-times"), LocalDate.of(2027, 6, 9), LocalDate.of(2027, 6, 9)));
        assertEquals(1, days.scope().stories());
        assertEquals(1, days.volume().size());
        wholeTables();
        Report speaker = read(new Selection(List.of("valcourt"), List.of(), null, null));
        assertEquals(1, speaker.speakers().size());
        assertEquals(2, speaker.scope().quotes());
        assertEquals(2, speaker.scope().stories());
        assertEquals(2, speaker.quotes().all());
        assertTrue(
                speaker.voices().all() > speaker.voices().speakers().get(0).n(),
                "a share is of all speakers, not of the chosen one");
    }

    @Test
    void theSiteHoldsEachQuoteOnceAndIsNotWrittenAgain(@TempDir Path folder) throws IOException {
        SiteWriter.Result first = SiteWriter.write(new ReadSite(spark, published.runId(), 1000), folder);
        long quotes = spark.table("quotes").where("is_latest AND is_canonical").count();
        String overview = Files.readString(folder.resolve("data/site.js"));
        assertTrue(overview.contains("\"quotes\":" + quotes + ",\"shown\":" + quotes + ","), overview);
        SiteWriter.Result again = SiteWriter.write(new ReadSite(spark, published.runId(), 1000), folder);
        assertEquals(new SiteWriter.Result(0, first.written(), 0), again);

        SiteWriter.write(new ReadSite(spark, published.runId(), 2), folder);
        assertTrue(Files.readString(folder.resolve("data/site.js")).contains("\"quotes\":" + quotes + ",\"shown\":1,"));
    }

    @Test
    void aMisspeltNameIsAnsweredByTheNearest() {
        JobException speaker =
                assertThrows(JobException.class, () -> read(new Selection(List.of("Okafar"), List.of(), null, null)));
        assertTrue(String.valueOf(speaker.getMessage()).contains("the nearest is 'Okafor'"), speaker.getMessage());
        wholeTables();
        JobException outlet =
                assertThrows(JobException.class, () -> read(new Selection(List.of(), List.of("isle"), null, null)));
        assertTrue(String.valueOf(outlet.getMessage()).contains("'isle-times'"), outlet.getMessage());
        wholeTables();
        assertThrows(JobException.class, () -> read(Selection.ALL, "no-such-story"));
    }

    @Test
    void tablesComeOutWhole() throws IOException {
        StringWriter csv = new StringWriter();
        TableRows rows = new TableRows(spark.table("quotes"), List.of("published_at", "quote_id", "ingest_date"));
        List<String> columns = Stream.of(spark.table("quotes").schema().fields())
                .flatMap(field -> TableRows.csvNames(field).stream())
                .toList();
        assertEquals(spark.table("quotes").count(), rows.csv(columns, csv));
        assertEquals(1 + spark.table("quotes").count(), csv.toString().split("\r\n").length);
        assertTrue(csv.toString().startsWith(String.join(",", columns) + "\r\n"));
        assertTrue(columns.containsAll(List.of("sentiment_score", "people_mentioned")), columns::toString);
        assertFalse(csv.toString().contains("{\"score\""));
        StringWriter json = new StringWriter();
        assertEquals(spark.table("quotes").count(), rows.jsonLines(json));
        for (String line : json.toString().lines().toList()) {
            assertEquals(
                    spark.table("quotes").columns().length,
                    new ObjectMapper().readTree(line).size());
        }
    }

    @Test
    void bratSlicesTheWords(@TempDir Path folder) throws IOException {
        long n = new BratFolder(spark).write(folder);
        assertEquals(spark.table("articles").where("is_latest AND n_quotes > 0").count(), n);
        boolean emoji = false;
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ann")).toList()) {
                String text = Files.readString(
                        file.resolveSibling(file.getFileName().toString().replace(".ann", ".txt")));
                emoji |= text.contains("😀");
                int[] characters = text.codePoints().toArray();
                for (String line : Files.readAllLines(file)) {
                    String[] columns = line.split("\t", -1);
                    if (line.startsWith("T")) {
                        String[] place = columns[1].split("[ ;]");
                        int begin = Integer.parseInt(place[1]);
                        assertEquals(columns[2], new String(characters, begin, Integer.parseInt(place[2]) - begin));
                    }
                }
            }
        }
        assertTrue(emoji, "a story has a character beyond UTF-16's first plane");
    }

    @Test
    void graphsNameTheirNodes() throws Exception {
        StringWriter xml = new StringWriter();
        GraphMl.write(spark, SpeakerGraph.CO_QUOTED, xml);
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.toString())));
        assertEquals(2, graph.getElementsByTagName("node").getLength());
        assertEquals(1, graph.getElementsByTagName("edge").getLength(), "Okafor and Valcourt are both in Budget");
        assertTrue(xml.toString().contains("<data key=\"name\">Okafor</data>"), xml.toString());
        StringWriter about = new StringWriter();
        GraphMl.write(spark, SpeakerGraph.SPEAKS_ABOUT, about);
        assertFalse(about.toString().contains("<edge"), "nobody here names anybody");
    }
}
