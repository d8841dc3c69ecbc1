package org.newsvoice.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.newsvoice.failure.JobException;

class KindsTest {

    @Test
    void kindsAreListedInAnyOrder() {
        assertEquals(Kinds.QUOTED, Kinds.of("mixed, direct"));
        assertEquals(Kinds.ALL, Kinds.of("direct,mixed,indirect"));
    }

    @Test
    void anotherListIsTheUsersMistake() {
        assertThrows(JobException.class, () -> Kinds.of("indirect"));
        assertThrows(JobException.class, () -> Kinds.of(""));
    }
}
