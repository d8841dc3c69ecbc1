package org.newsvoice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine commands = Main.commandLine().setErr(new PrintWriter(err, true));

    @Test
    void unknownOptionsFailAndNameTheNearestKnownOne() {
        assertEquals(2, commands.execute("annotate", "--atribution", "news"));
        assertTrue(err.toString().contains("--attribution"), err::toString);
    }

    @Test
    void aMisspeltRequiredOptionIsNamedAsSuch() {
        assertEquals(2, commands.execute("analyze", "--inptu", "x", "--output", "y"));
        assertTrue(err.toString().contains("--inptu") && err.toString().contains("--input"), err::toString);
    }

    @Test
    void aWordWithoutAnOptionIsNamedBesideTheOptionsThatTakeOne() {
        assertEquals(2, commands.execute("sql", "--tables", "x", "SELECT 1"));
        assertTrue(err.toString().contains("'SELECT 1'") && err.toString().contains("-e SQL"), err::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export --tables x --output y --format xml | --format cannot be xml. It is one of: csv, jsonl, brat, graphml.",
                "evaluate --attribution new x | --attribution cannot be new. It is one of: news, corenlp.",
                "analyze --input x --output y --threads two | --threads cannot be two. It is a whole number.",
                "analyze --input x --output y --date June | --date cannot be June. It is 2027-06-08, 2027-06-01..2027-06-08 or yesterday (UTC).",
                "report --tables x --from 2027-6-8 | --from cannot be 2027-6-8. It is a day, such as 2027-06-08.",
                "sql --tables x --set name | --set cannot be name. It is NAME=VALUE.",
                "sql --tables x --print-views hive | --print-views cannot be hive. It is one of: spark, spark-tables, duckdb, trino.",
                "site --tables x --output | --output needs a value: --output PATH.",
                "site | site needs --tables DIR and --output PATH."
            })
    void aWrongValueIsNamedBesideThoseThatAreRight(String words, String message) {
        assertEquals(2, commands.execute(words.split(" ")));
        assertTrue(err.toString().startsWith(message + System.lineSeparator()), err::toString);
    }

    /** Before Spark starts, which takes seconds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--encoding klingon | --encoding cannot be klingon",
                "--mapping klingon | --mapping cannot be klingon",
                "--path-pattern {outlet | --path-pattern cannot be {outlet",
                "--ranker /absent | /absent",
                "--aliases /absent | /absent",
                "--gazetteer /absent | /absent",
                "--metrics-file /absent/file | --metrics-file /absent/file cannot be written: there is no folder /absent"
            })
    void wrongValuesOfAnalyzeAreToldAtOnce(String words, String message, @TempDir Path folder) throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("ferry.txt"), "The ferry is back.");
        Path output = folder.resolve("out");
        int code = commands.execute(("analyze --input " + news + " --output " + output + " " + words).split(" "));
        assertTrue(code == 2 || code == 3, () -> code + " " + err);
        assertTrue(err.toString().contains(message), err::toString);
        assertFalse(SparkSession.getDefaultSession().isDefined());
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        assertEquals(2, commands.execute());
        assertTrue(err.toString().contains("analyze") && err.toString().contains("Usage:"), err::toString);
    }

    @Test
    void unknownCommandsFail() {
        assertEquals(2, commands.execute("anotate"));
        assertTrue(err.toString().contains("annotate"), err::toString);
    }

    /** Values that become part of paths or SQL are of a closed set or a strict form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze --input x --output %s --date 2027-06-08'--",
                "analyze --input x --output %s --date ../2027-06-08",
                "analyze --input x --output %s --date 2027-06-08..2027-06-09/../x",
                "analyze --input x --output %s --keep-runs 1;2",
                "analyze --input x --output %s --store-text none'",
                "export --tables x --format csv --output y --table quotes;DROP",
                "export --tables x --format csv --output y --table ../quotes",
                "export --tables x --format csv --output y --columns text,1;DROP",
                "export --tables x --format csv --output y --table parquet.`/etc/passwd`",
                "sql --tables x --print-views spark;",
                "publish --tables x --to-catalog lake.news;DROP",
                "report --tables x --output y --from 2027-06-08'",
                "clean --tables x --older-than 1d;"
            })
    void hostileValuesAreRefusedBeforeAnythingIsDone(String words, @TempDir Path folder) {
        Path output = folder.resolve("out");

        assertEquals(2, commands.execute(words.formatted(output).split(" ")), err::toString);
        assertFalse(Files.exists(output.resolve("_data")));
    }

    @Test
    void aMissingInputIsNamed(@TempDir Path folder) {
        Path absent = folder.resolve("absent.jsonl");
        assertEquals(3, commands.execute("evaluate", absent.toString()));
        assertTrue(err.toString().contains(absent.toString()), err::toString);
    }

    @Test
    void anInputIsNeverOverwritten(@TempDir Path folder) throws IOException {
        Path stories = Files.writeString(folder.resolve("stories.jsonl"), "{\"id\": \"1\", \"text\": \"We won.\"}");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), stories);

        assertEquals(2, commands.execute("annotate", stories.toString(), "--output", link.toString()));

        assertTrue(err.toString().contains("is the input"), err::toString);
        assertTrue(Files.readString(stories).contains("We won."));
    }

    @Test
    void whatIsNoFileOfStoriesIsNamed(@TempDir Path folder) throws IOException {
        assertEquals(3, commands.execute("annotate", folder.toString()));
        assertTrue(err.toString().contains(folder + " is a folder"), err::toString);

        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        assertEquals(3, commands.execute("evaluate", empty.toString()));
        assertTrue(err.toString().contains(empty + " has no labelled stories"), err::toString);
    }
}
