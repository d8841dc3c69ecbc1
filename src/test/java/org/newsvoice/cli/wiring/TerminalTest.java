package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aLineEndsBeforeTheTerminalDoes() {
        assertEquals("analyzing: 3 of 26", Terminal.fitted("analyzing: 3 of 26", 19));
        assertEquals("analyzing: 3 of …", Terminal.fitted("analyzing: 3 of 26 stories", 18));
    }

    @Test
    void withoutAWidthItStaysWhole() {
        assertEquals("analyzing: 3 of 26 stories", Terminal.fitted("analyzing: 3 of 26 stories", 0));
    }
}
