package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of docs/queries has every query under the question that it begins with. */
class QueryCatalogTest {

    @Test
    void listsEveryQueryUnderItsQuestion() throws IOException {
        String list = Files.readString(Path.of("docs/queries/README.md"));
        QueryAnswers.queries().forEach((name, query) -> {
            String question = query.lines().findFirst().orElse("").replaceFirst("^-- ", "");
            assertTrue(question.endsWith("?"), name + " begins with no question");
            String row = "| " + question + " | [" + name + "](" + name + ".sql) |";
            assertTrue(list.contains(row), "docs/queries/README.md lacks the row " + row);
        });
    }
}
