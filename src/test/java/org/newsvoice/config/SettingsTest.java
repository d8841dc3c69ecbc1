package org.newsvoice.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsvoice.failure.JobException;

class SettingsTest {

    @Test
    void theFileInConfStatesTheDefaults() {
        assertEquals(Settings.DEFAULTS, SettingsFile.read(Path.of("conf/newsvoice.properties")));
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        JobException e = assertThrows(JobException.class, () -> Settings.of(Map.of("store-txt", "full")));
        assertTrue(String.valueOf(e.getMessage()).contains("store-text"));
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        for (Map<String, String> wrong : java.util.List.of(
                Map.of("max-reject-ratio", "2"),
                Map.of("default-zone", "Mars"),
                Map.of("format", "tape"),
                Map.of("deadline-seconds", "0"),
                Map.of("store-text", "some"))) {
            assertThrows(JobException.class, () -> Settings.of(wrong), wrong.toString());
        }
    }

    @Test
    void jsonlIsAnotherNameOfJson() {
        assertEquals("json", Settings.of(Map.of("format", "jsonl")).read().format());
    }
}
