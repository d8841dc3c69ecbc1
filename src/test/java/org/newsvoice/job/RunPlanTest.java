package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.config.Settings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class RunPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 8);

    @TempDir
    Path folder;

    private RunPlan plan(String output, RunRequest.Existing existing) throws IOException {
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(folder.resolve("news/ferry.txt"), "The ferry is back.");
        RunRequest.Batch batch = new RunRequest.Batch(
                Optional.empty(), List.of(folder.resolve("news").toString()));
        return RunPlan.of(
                new RunRequest("run", "1", List.of(batch), folder + "/" + output, existing, Settings.of(Map.of())),
                TODAY,
                "analyzer",
                new Configuration());
    }

    /** The first run would work, and the second would find tables among its stories. */
    @ParameterizedTest
    @CsvSource({
        "news/tables, is inside the input",
        "news/_tables, is inside the input",
        "tables/../news/tables, is inside the input",
        "news, is the input"
    })
    void theOutputIsNeverInsideTheInput(String output, String why) {
        for (RunRequest.Existing existing : RunRequest.Existing.values()) {
            JobException refused = assertThrows(JobException.class, () -> plan(output, existing));
            assertEquals(ErrorCode.USAGE, refused.code());
            assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"newspaper-tables", "tables", "news/../tables"})
    void theOutputMayBeBesideTheInput(String output) throws IOException {
        assertEquals(1, plan(output, RunRequest.Existing.KEEP).files().size());
    }

    @Test
    void theInputFolderIsTheLastResortForTheOutlet() throws IOException {
        assertEquals(
                java.util.Set.of("news"),
                plan("tables", RunRequest.Existing.KEEP).batches().get(0).folders());
    }
}
