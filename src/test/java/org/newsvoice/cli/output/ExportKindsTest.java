package org.newsvoice.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.config.Kinds;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.table.Tables;

class ExportKindsTest {

    @Test
    void theDefaultIsEveryKind() {
        assertTrue(ExportKinds.of(Kinds.ALL.value()).areAll());
        assertFalse(ExportKinds.of("mixed, direct").areAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct,mixt", "mixt", "direct,,mixt", " mixt "})
    void anUnknownKindNamesTheNearest(String kinds) {
        JobException wrong = assertThrows(JobException.class, () -> ExportKinds.of(kinds));
        assertEquals(ErrorCode.USAGE, wrong.code());
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("--kinds has no '"), wrong.getMessage());
    }

    /** A reader of the file finds the quotes of a story together, and in the order of its text. */
    @Test
    void quotesAreInTheOrderOfTimeAndText() {
        assertEquals("published_at", ExportOrder.of(Tables.QUOTES).get(0));
        assertTrue(ExportOrder.of(Tables.QUOTES).contains("ordinal"));
        assertEquals(Tables.SPEAKERS.key(), ExportOrder.of(Tables.SPEAKERS));
        assertEquals("corpus_file", ExportOrder.of(Tables.REJECTS).get(0));
    }
}
