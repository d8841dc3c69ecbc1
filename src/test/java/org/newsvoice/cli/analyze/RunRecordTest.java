package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.cli.Main;
import picocli.CommandLine;

/** A launcher that waits for a run learns its exit code even where no session was ever made. */
class RunRecordTest {

    @TempDir
    Path folder;

    private int analyze(String... words) {
        CommandLine commands = Main.commandLine()
                .setErr(new PrintWriter(new StringWriter(), true))
                .setOut(new PrintWriter(new StringWriter()));
        String[] all = new String[words.length + 1];
        all[0] = "analyze";
        System.arraycopy(words, 0, all, 1, words.length);
        return commands.execute(all);
    }

    private Optional<Integer> recorded(Path output) throws IOException {
        return AwaitRunCommand.exitCode(Files.readString(output.resolve("_run.json")), "r1");
    }

    @Test
    void aMistypedOptionIsRecorded() throws IOException {
        Path output = folder.resolve("out");
        assertEquals(2, analyze("--input", "/news", "--output=" + output, "--run-id", "r1", "--stor-text", "none"));
        assertEquals(Optional.of(2), recorded(output));
    }

    @Test
    void aFailureNamesInputAndDate() throws IOException {
        Path output = folder.resolve("out");
        assertEquals(
                3,
                analyze(
                        "--input",
                        "/absent/{dd}",
                        "/absent/more",
                        "--output",
                        output.toString(),
                        "--run-id",
                        "r1",
                        "--date",
                        "2030-01-02..2030-01-03"));
        JsonNode record =
                new ObjectMapper().readTree(output.resolve("_run.json").toFile());
        assertEquals("[\"/absent/{dd}\",\"/absent/more\"]", record.get("inputs").toString());
        assertEquals("2030-01-02..2030-01-03", record.get("date").asText());
    }

    /** Also where the command line is not understood. */
    @Test
    void aMisspeltCommandLineNamesInputAndDate() throws IOException {
        Path output = folder.resolve("out");
        assertEquals(
                2,
                analyze(
                        "--input",
                        "/news",
                        "/more",
                        "--output=" + output,
                        "--run-id",
                        "r1",
                        "--date",
                        "2030-01-02",
                        "--stor-text",
                        "none"));
        JsonNode record =
                new ObjectMapper().readTree(output.resolve("_run.json").toFile());
        assertEquals("[\"/news\",\"/more\"]", record.get("inputs").toString());
        assertEquals("2030-01-02", record.get("date").asText());
    }

    @Test
    void optionsThatContradictEachOtherAreRecorded() throws IOException {
        Path output = folder.resolve("out");
        assertEquals(
                2,
                analyze(
                        "--input",
                        "/news",
                        "--output",
                        output.toString(),
                        "--run-id",
                        "r1",
                        "--ranker",
                        "r.txt",
                        "--attribution",
                        "corenlp"));
        assertEquals(Optional.of(2), recorded(output));
    }

    @Test
    void settingsThatCannotBeReadAreRecorded() throws IOException {
        Path output = folder.resolve("out");
        String absent = folder.resolve("absent").toString();
        assertEquals(
                3, analyze("--input", "/news", "--output", output.toString(), "--run-id", "r1", "--config", absent));
        assertEquals(Optional.of(3), recorded(output));
    }

    @Test
    void nothingIsMadeForNobodyToRead() {
        Path output = folder.resolve("out");
        assertEquals(
                2,
                analyze(
                        "--input",
                        "/news",
                        "--output",
                        output.toString(),
                        "--ranker",
                        "r.txt",
                        "--attribution",
                        "corenlp"));
        assertFalse(Files.exists(output));
    }

    @Test
    void aFolderOfOtherFilesStaysAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.txt"), "Dear Okafor");
        assertEquals(
                2,
                analyze(
                        "--input",
                        "/news",
                        "--output",
                        folder.toString(),
                        "--run-id",
                        "r1",
                        "--ranker",
                        "r.txt",
                        "--attribution",
                        "corenlp"));
        assertTrue(Files.exists(other));
        assertFalse(Files.exists(folder.resolve("_run.json")));
    }
}
