package org.newsvoice.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlInputTest {

    private final StringWriter prompts = new StringWriter();

    private SqlInput typed(String lines) {
        return new PlainSqlInput(new BufferedReader(new StringReader(lines)), new PrintWriter(prompts));
    }

    @Test
    void statementsGoOnToTheirSemicolonAndCommandsNeedNone() throws IOException {
        try (SqlInput input = typed("SELECT\n 1;\nhelp\nExit\n\\d quotes\nSHOW VIEWS")) {
            assertEquals("SELECT\n 1;\n", input.next());
            assertEquals("help\n", input.next());
            assertEquals("Exit\n", input.next());
            assertEquals("\\d quotes\n", input.next());
            assertEquals("SHOW VIEWS\n", input.next());
            assertNull(input.next());
        }
        assertEquals(
                "newsvoice>         -> newsvoice> newsvoice> newsvoice> newsvoice>         -> newsvoice> ",
                prompts.toString());
    }

    @Test
    void theHistoryIsKeptWithTheUsersState() {
        assertEquals(
                Path.of("/state/newsvoice/sql_history"),
                EditedSqlInput.historyFile(Map.of("XDG_STATE_HOME", "/state")));
        assertEquals(
                Path.of(System.getProperty("user.home"), ".local/state/newsvoice/sql_history"),
                EditedSqlInput.historyFile(Map.of()));
    }
}
