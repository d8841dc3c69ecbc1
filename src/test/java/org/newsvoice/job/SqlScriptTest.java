package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
