package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on the sample stories, as a user runs it: whole tables. */
class SampleDataIT {

    /** The two variants lay out, name and number the same stories differently; all else must be the same. */
    private static final Set<String> OF_THE_VARIANT = Set.of(
            "article_id",
            "version",
            "quote_id",
            "cluster_id",
            "outlet",
            "spans",
            "reported_spans",
            "cue_begin",
            "cue_end",
            "mention_begin",
            "mention_end",
            // Of a namesake, who stays in the story.
            "speaker_id",
            // Line breaks differ.
            "text",
            "reported_text",
            "mention_text",
            "context_before",
            "context_after");

    /** Each costs a quarter of a second and more, whatever the stories are. */
    private static final long MAX_SPARK_JOBS = 25;

    @TempDir
    static Path directory;

    private static Path output = Path.of("");
    private static Path twoNights = Path.of("");
    private static PublishedTables text = new PublishedTables(Map.of());

    @BeforeAll
    static void analyze() throws IOException {
        output = directory.resolve("text");
        ScriptRun run = SampleRun.analyzeOnOneCore(SampleRun.TEXT_AND_BROKEN, output, directory.resolve("events"));
        assertEquals(0, run.exitCode(), run::all);
        text = PublishedTables.in(output);
        twoNights = directory.resolve("two-nights");
        // Before other tests write there.
        ScriptRun copy = ScriptRun.run(Map.of(), Path.of("cp"), "-a", output.toString(), twoNights.toString());
        assertEquals(0, copy.exitCode(), copy::all);
    }

    @Test
    void aRunOfTheSamplesIsAFewSparkJobs() throws IOException {
        try (Stream<Path> logs = Files.list(directory.resolve("events"));
                Stream<String> events = Files.lines(logs.findFirst().orElseThrow())) {
            long jobs = events.filter(event -> event.contains("\"Event\":\"SparkListenerJobStart\""))
                    .count();
            assertTrue(jobs > 0 && jobs <= MAX_SPARK_JOBS, jobs + " Spark jobs");
        }
    }

    @Test
    void textFilesGiveTheExpectedTables() {
        ExpectedTables.assertSame("text", PublishedTables.NAMES, text);
    }

    @Test
    void theFirstCommandShowsTheFirstRows() {
        Path first = directory.resolve("first");
        ScriptRun run =
                ScriptRun.run(SampleRun.ENVIRONMENT, ScriptRun.ROOT.resolve("scripts/run.sh"), first.toString());
        assertEquals(0, run.exitCode(), run::all);
        assertEquals(2, run.output().split("\\(10 rows\\)", -1).length - 1, run::all);
        assertTrue(run.output().contains("scripts/newsvoice sql --tables " + first), run::all);
    }

    @Test
    void whatThePagesShowOnPublishedTablesRuns() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("pages"));
        List<String> commands = DocumentedCommands.of("scripts/newsvoice").stream()
                .filter(command -> command.matches(
                        "scripts/newsvoice (?:sql -e|(?:sql|report|export|speakers|validate) --tables TABLES) .*"))
                .distinct()
                .toList();
        assertTrue(commands.size() > 6, commands.toString());
        Path stories = Files.writeString(
                folder.resolve("stories.jsonl"), "{\"id\": \"1\", \"text\": \"“We won,” said Ada Osei.\"}\n");
        for (String command : commands) {
            String here = command.replace("TABLES", output.toString())
                    .replace("stories.jsonl", stories.toString())
                    .replace(" docs/", " " + ScriptRun.ROOT + "/docs/")
                    .replace("--output ", "--output " + folder + "/");
            List<String> words = DocumentedCommands.words(here);
            ScriptRun run = ScriptRun.here(words.subList(1, words.size()).toArray(String[]::new));
            assertEquals(0, run.exitCode(), () -> here + "\n" + run.all());
        }
    }

    @Test
    void jsonLinesGiveTheSameStoriesAndVoices() {
        Path output = directory.resolve("jsonl");
        ScriptRun run = SampleRun.analyze(SampleRun.JSONL, output);
        assertEquals(0, run.exitCode(), run::all);
        PublishedTables jsonl = PublishedTables.in(output);

        ExpectedTables.assertSame("jsonl", List.of("articles", "rejects"), jsonl);
        Set<String> brokenToo =
                jsonl.rows("articles").stream().map(SampleDataIT::title).collect(Collectors.toSet());
        for (String table : List.of("quotes", "people")) {
            assertEquals(comparable(text, table, brokenToo), comparable(jsonl, table, brokenToo), table);
        }
    }

    @Test
    void anotherNightGivesTheSameTables() throws IOException {
        Path config = Files.writeString(
                directory.resolve("nightly.env"),
                "INPUTS=(%s)%nOUTPUT=%s%nLOG_DIRECTORY=%s%nANALYZE_OPTIONS=(--max-reject-ratio 1)%n"
                        .formatted(
                                SampleRun.TEXT_AND_BROKEN.stream()
                                        .map(input -> "'" + input + "'")
                                        .collect(Collectors.joining(" ")),
                                output,
                                directory.resolve("log")));

        ScriptRun night = ScriptRun.run(
                SampleRun.ENVIRONMENT,
                ScriptRun.ROOT.resolve("scripts/nightly.sh"),
                "--date",
                SampleRun.DATE,
                "--config",
                config.toString());

        assertEquals(0, night.exitCode(), night::all);
        assertEquals("", night.all().replaceFirst("exit code 0", "").strip());
        assertEquals(text, PublishedTables.in(output));
        ScriptRun validation = ScriptRun.here("validate", "--tables", output.toString());
        assertEquals(0, validation.exitCode(), validation::all);
    }

    /** Of the stories that the job analyzed; a copy has the quotations of the story that it copies. */
    @Test
    void sqlFunctionsAnswerAsTheJobDid() {
        ScriptRun sql = ScriptRun.here("sql", "--tables", output.toString(), "--format", "csv", "-e", """
                WITH again AS (
                  SELECT article_id, version, inline(newsvoice_quotes(text)) FROM articles
                  WHERE outlet = 'lindmere-dispatch' AND is_canonical
                )
                SELECT count(*) > 20 AS several, count(*) - count(q.quote_id) AS others
                FROM again LEFT JOIN quotes q ON again.article_id = q.article_id AND again.version = q.version
                  AND again.ordinal = q.ordinal AND again.text = q.text AND again.spans = q.spans
                  AND again.speaker_name <=> q.speaker_name AND again.confidence <=> q.confidence
                  AND again.sentiment = q.sentiment
                """);

        assertEquals(0, sql.exitCode(), sql::all);
        assertEquals("several,others\ntrue,0", sql.output().strip(), sql::all);
    }

    /** A second night, because some ask what is new. */
    @Test
    void queriesGiveTheExpectedAnswersInSparkAndDuckDb() throws IOException, SQLException {
        ScriptRun run = SampleRun.analyzeSecondNight(twoNights);
        assertEquals(0, run.exitCode(), run::all);

        Map<String, List<String>> answers = QueryAnswers.bySpark(twoNights, directory);

        ExpectedTables.assertSame("queries", answers);
        assertEquals(QueryAnswers.queries().keySet(), answers.keySet());
        answers.forEach((query, lines) -> assertTrue(lines.size() > 0, query + " answers nothing"));
        ScriptRun views = ScriptRun.here("sql", "--tables", twoNights.toString(), "--print-views", "duckdb");
        assertEquals(0, views.exitCode(), views::all);
        QueryAnswers.byDuckDb(views.output())
                .forEach((query, lines) -> assertEquals(answers.get(query), lines, "DuckDB's answer to " + query));
    }

    @Test
    void reportsAndExportsComeOut() throws IOException {
        Path page = directory.resolve("report.html");
        ScriptRun report = ScriptRun.here("report", "--tables", output.toString(), "--output", page.toString());
        assertEquals(0, report.exitCode(), report::all);
        String html = Files.readString(page);
        assertTrue(html.contains("The counts balance: "), html);
        assertTrue(html.contains("The newest quote in quotation marks of each of the last 8 stories"), html);

        Path csv = directory.resolve("quotes.csv");
        List<String> words = List.of("--tables", output.toString(), "--format", "csv", "--output", csv.toString());
        ScriptRun export = ScriptRun.here(
                Stream.concat(Stream.of("export"), words.stream()).toArray(String[]::new));
        assertEquals(0, export.exitCode(), export::all);
        assertTrue(Files.readString(csv).startsWith("published_at,outlet,title,url,kind,text,"), csv.toString());
        ScriptRun again = ScriptRun.here(
                Stream.concat(Stream.of("export"), words.stream()).toArray(String[]::new));
        assertEquals(2, again.exitCode(), "an export replaces no file");
    }

    private static String title(TableRow article) {
        return article.columns().getOrDefault("title", "");
    }

    /** One text a row, of the rows whose heading begins with one of the titles. */
    private static String comparable(PublishedTables tables, String table, Set<String> titles) {
        return tables.rows(table).stream()
                .filter(row -> titles.stream().anyMatch(title -> row.heading().startsWith(title + ", ")))
                .map(row -> String.join("\n", row.without(OF_THE_VARIANT).lines()))
                .collect(Collectors.joining("\n"));
    }
}
