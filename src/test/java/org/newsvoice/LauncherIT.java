package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
