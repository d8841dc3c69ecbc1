package org.newsvoice.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void semicolonsInStringsNamesAndCommentsDivideNothing() {
        assertEquals(
                List.of("SELECT ';' AS `a;b` -- why; not", "SELECT 'it\\'s;' /* ; */"),
                SqlScript.statements("SELECT ';' AS `a;b` -- why; not\n;\n SELECT 'it\\'s;' /* ; */; -- done;\n;"));
    }

    @Test
    void aLastStatementNeedsNoSemicolon() {
        assertEquals(List.of("SHOW VIEWS"), SqlScript.statements(" SHOW VIEWS "));
        assertEquals(List.of(), SqlScript.statements(" -- nothing"));
    }

    @Test
    void aStatementIsCompleteAtItsOwnSemicolonOnly() {
        for (String complete : List.of("", " -- a thought", "SELECT 1;", "SELECT 1; -- done", "SELECT ';' AS a\n;\n")) {
            assertTrue(SqlScript.isComplete(complete), complete);
        }
        for (String open :
                List.of("SELECT 1", "SELECT ';", "SELECT 1 -- ;", "SELECT 1 /* ; */", "SELECT 1; SELECT 2")) {
            assertFalse(SqlScript.isComplete(open), open);
        }
    }
}
