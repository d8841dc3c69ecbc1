package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunQuality;
import org.newsvoice.run.RunReport;
import org.newsvoice.run.RunSummary;

class MetricsFileTest {

    private static final RunReport PUBLISHED = new RunReport(
            "r1",
            RunReport.PUBLISHED,
            0,
            null,
            List.of(),
            null,
            new RunSummary(
                    "r1",
                    LocalDate.EPOCH,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    List.of(),
                    new RunSummary.Versions("", "", ""),
                    "",
                    new RunCounts(10, 5, 2, 1, 2, Map.of("malformed_record", 2L), 8, 5),
                    new RunQuality(7, 1, 8, 2, 40, 3, Map.of()),
                    List.of(),
                    new RunSummary.Analyses(4, 1),
                    new RunSummary.PhaseSeconds(1.5, 20, 3),
                    Map.of()));
    private static final RunReport FAILED = new RunReport("r2", RunReport.FAILED, 4, "too few", List.of(), null, null);

    @Test
    void eachSampleHasItsTypeBeforeIt() {
        String text = MetricsFile.text("/out \"a\"", PUBLISHED, Instant.ofEpochSecond(1_800_000_000), "");
        assertTrue(text.contains("newsvoice_records{output=\"/out \\\"a\\\"\",outcome=\"analyzed\"} 5\n"), text);
        assertTrue(text.contains("newsvoice_phase_seconds{output=\"/out \\\"a\\\"\",phase=\"read\"} 1.500\n"), text);
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> assertTrue(
                        text.indexOf("# TYPE " + line.substring(0, line.indexOf('{')) + " gauge\n") < text.indexOf(line)
                                && text.contains("# TYPE " + line.substring(0, line.indexOf('{')) + " gauge\n"),
                        line));
    }

    @Test
    void aFailureKeepsTheTimeOfTheLastSuccess(@TempDir Path folder) throws java.io.IOException {
        Path file = folder.resolve("newsvoice.prom");
        MetricsFile.write(file, "/out", PUBLISHED);
        List<String> success = lines(file, "last_success");
        MetricsFile.write(file, "/out", FAILED);
        MetricsFile.write(file, "/out", FAILED);
        assertEquals(success, lines(file, "last_success"));
        assertEquals(List.of("newsvoice_last_run_exit_code{output=\"/out\"} 4"), lines(file, "exit_code{"));
    }

    private static List<String> lines(Path file, String words) throws java.io.IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains(words))
                .toList();
    }
}
