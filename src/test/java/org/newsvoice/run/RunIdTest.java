package org.newsvoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run's name becomes a folder's and a file's. */
class RunIdTest {

    @Test
    void namesSortByTheirTime() {
        String name = RunId.of(Instant.parse("2027-06-08T09:00:00Z"), 255);
        assertEquals("20270608T090000-000000ff", name);
        assertTrue(RunId.isValid(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../r1", "a/b", "a\\b", "/r1", ".hidden", "_data", "-x", "r 1", "r1\n", "r1'", "r*",
                "%2e%2e", "r\u0000"
            })
    void noNameLeavesTheFolderOfRuns(String name) {
        assertFalse(RunId.isValid(name));
    }
}
