package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.config.StoreText;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.RunRequest;
import picocli.CommandLine;

class AnalyzeOptionsTest {

    /** The run that a command line comes to; words are divided at spaces. */
    private static RunRequest request(String words) {
        AnalyzeOptions options = new AnalyzeOptions();
        new CommandLine(options)
                .parseArgs(("--input /news/{yyyy}/{MM}/{dd} --output /out " + words)
                        .strip()
                        .split(" "));
        return options.request("run");
    }

    private static String refused(String words) {
        JobException refused = assertThrows(JobException.class, () -> request(words));
        assertEquals(ErrorCode.USAGE, refused.code());
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aDateIsTheIngestDateAndFillsTheInput() {
        RunRequest request = request("--date 2027-06-08");
        assertEquals(
                List.of(new RunRequest.Batch(Optional.of(LocalDate.of(2027, 6, 8)), List.of("/news/2027/06/08"))),
                request.batches());
        assertEquals("run", request.runId());
        assertEquals(RunRequest.Existing.KEEP, request.existing());
    }

    @Test
    void severalDatesAreBatchesOfOneRun() {
        RunRequest request = request("--date 2027-12-31..2028-01-02 --force");
        assertEquals(List.of("/news/2027/12/31", "/news/2028/01/01", "/news/2028/01/02"), request.inputs());
        assertEquals(
                Optional.of(LocalDate.of(2028, 1, 2)), request.batches().get(2).date());
        assertEquals(RunRequest.Existing.REPLACE, request.existing());
    }

    @Test
    void anInputWithAPatternNeedsADate() {
        assertTrue(refused("").contains("--date"));
    }

    @Test
    void theCommandLineWinsOverTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.properties"), "store-text=none\nmax-reject-ratio=0.5\n");
        RunRequest request = request("--date 2027-06-08 --store-text quotes --config " + file);
        assertEquals(StoreText.QUOTES, request.settings().output().storeText());
        assertEquals(0.5, request.settings().output().gates().maxRejectRatio());
    }

    @Test
    void aMappingFileWithOtherWordsIsAnotherSetting(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("paper.yaml");
        String words = "--date 2027-06-08 --mapping " + file;
        Files.writeString(file, "body: text\n");
        RunRequest before = request(words);
        assertEquals(file.toString(), before.settings().read().mapping());
        assertEquals(before.settings().options(), request(words).settings().options());
        Files.writeString(file, "body: article\n");
        assertNotEquals(
                before.settings().options().get("mapping"),
                request(words).settings().options().get("mapping"));
        assertEquals(
                "fundus",
                request("--date 2027-06-08 --mapping fundus")
                        .settings()
                        .options()
                        .get("mapping"));
    }

    @Test
    void anUnknownKeyOfTheFileNamesTheNearest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.properties"), "stor-text=none\n");
        assertTrue(refused("--date 2027-06-08 --config " + file).contains("store-text"));
    }
}
