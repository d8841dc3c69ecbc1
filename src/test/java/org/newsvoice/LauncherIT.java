package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/newsvoice} as a user meets it: exit codes, messages, paths. */
class LauncherIT {

    @TempDir
    Path directory;

    @Test
    void namesTheNearestCommandWhenOneIsMisspelt() {
        ScriptRun run = ScriptRun.newsvoice("anotate");

        assertEquals(2, run.exitCode(), run::all);
        assertTrue(run.errors().contains("annotate"), run::all);
    }

    @Test
    void runsThroughASymbolicLinkInADirectoryWithSpaces() throws IOException {
        Path link = Files.createDirectories(directory.resolve("my tools")).resolve("nv");
        Files.createSymbolicLink(link, ScriptRun.ROOT.resolve("scripts/newsvoice"));

        ScriptRun run = ScriptRun.run(Map.of(), link, "--help");

        assertEquals(0, run.exitCode(), run::all);
        assertTrue(run.output().contains("analyze"), run::all);
    }

    @Test
    void saysWhenJavaIsMissing() {
        ScriptRun run = ScriptRun.run(
                Map.of("JAVA_HOME", directory.toString()), ScriptRun.ROOT.resolve("scripts/newsvoice"), "--help");

        assertEquals(7, run.exitCode(), run::all);
        assertTrue(run.errors().contains("no Java found"), run::all);
    }

    @Test
    void saysInOneSentenceWhatCannotBeWritten() throws IOException {
        Path checkout = directory.resolve("checkout");
        Files.createDirectories(checkout.resolve("scripts/spark"));
        for (String file : List.of("pom.xml", "scripts/newsvoice", "scripts/runtime.bash", "scripts/run.sh")) {
            Files.copy(ScriptRun.ROOT.resolve(file), checkout.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        // A file where a directory should be keeps even root from writing there.
        Path file = Files.createFile(directory.resolve("file"));
        Map<String, String> home =
                Map.of("NEWSVOICE_SKIP_BUILD", "", "MAVEN_OPTS", "", "MAVEN_ARGS", "", "HOME", file.toString());
        assertSays(
                ScriptRun.run(home, checkout.resolve("scripts/newsvoice"), "--help"),
                file + "/.m2, which cannot be written");

        Files.createFile(checkout.resolve("target"));
        Map<String, String> build = Map.of("NEWSVOICE_SKIP_BUILD", "");
        assertSays(ScriptRun.run(build, checkout.resolve("scripts/newsvoice"), "--help"), "target cannot be written");
        assertSays(ScriptRun.run(build, checkout.resolve("scripts/run.sh")), "target/run cannot be written");
    }

    /** Within a second: before anything is built, and before Java has loaded a class. */
    @Test
    void saysAtOnceWhichPathIsWrong() throws IOException {
        Path checkout = directory.resolve("checkout");
        Files.createDirectories(checkout.resolve("scripts"));
        for (String file : List.of("pom.xml", "scripts/newsvoice", "scripts/runtime.bash")) {
            Files.copy(ScriptRun.ROOT.resolve(file), checkout.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path newsvoice = checkout.resolve("scripts/newsvoice");
        String news = directory.toString();
        String file = Files.createFile(directory.resolve("file")).toString();
        String missing = directory.resolve("missing").toString();

        ScriptRun input = ScriptRun.run(Map.of(), newsvoice, "analyze", "--output", missing, "--input", news, missing);
        ScriptRun tables = ScriptRun.run(Map.of(), newsvoice, "sql", "--tables=" + missing);
        ScriptRun output = ScriptRun.run(Map.of(), newsvoice, "site", "--tables", news, "--output", file);

        ScriptRun export = ScriptRun.run(
                Map.of(), newsvoice, "export", "--format", "csv", "--tables", news, "--output", file + "/quotes.csv");

        assertEquals(
                List.of(3, 3, 2, 7),
                List.of(input.exitCode(), tables.exitCode(), output.exitCode(), export.exitCode()));
        assertTrue(export.errors().contains("--output " + file + "/quotes.csv cannot be written"), export::all);
        assertTrue(input.errors().contains("The input " + missing + " does not exist"), input::all);
        assertTrue(tables.errors().contains("no published tables in " + missing), tables::all);
        assertTrue(output.errors().contains("--output " + file + " is a file. site writes a folder"), output::all);
    }

    private static void assertSays(ScriptRun run, String words) {
        assertEquals(7, run.exitCode(), run.all());
        assertEquals(1, run.errors().lines().count(), run.all());
        assertTrue(run.errors().contains(words), run.all());
    }

    @Test
    void refusesRelativePathsWhenTheDriverRunsElsewhere() {
        ScriptRun run = ScriptRun.newsvoice(
                "analyze",
                "--master",
                "spark://host:7077",
                "--deploy-mode",
                "cluster",
                "--input",
                "news",
                "--output",
                "/out");

        assertEquals(2, run.exitCode(), run::all);
        assertTrue(run.errors().contains("--input news"), run::all);
    }

    @Test
    void givesSparkOptionsToNoCommandThatNeedsNoSpark() {
        ScriptRun run = ScriptRun.newsvoice("annotate", "--executor-memory", "2g", "--", "stories.jsonl");

        assertEquals(2, run.exitCode(), run::all);
        assertTrue(run.errors().contains("needs no Spark session"), run::all);
    }
}
