package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            "source",
            "spans",
            "cue_begin",
            "cue_end",
            "mention_begin",
            "mention_end",
            // Line breaks differ.
            "text",
            "context_before",
            "context_after");

    @TempDir
    static Path directory;

    private static Path output = Path.of("");
    private static PublishedTables text = new PublishedTables(java.util.Map.of());

    @BeforeAll
    static void analyze() {
        output = directory.resolve("text");
        ScriptRun run = SampleRun.analyze(SampleRun.TEXT_AND_BROKEN, output);
        assertEquals(0, run.exitCode(), run::all);
        text = PublishedTables.in(output);
    }

    @Test
    void textFilesGiveTheExpectedTables() {
        ExpectedTables.assertSame("text", PublishedTables.NAMES, text);
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
        ScriptRun validation = ScriptRun.newsvoice("validate", output.toString());
        assertEquals(0, validation.exitCode(), validation::all);
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
