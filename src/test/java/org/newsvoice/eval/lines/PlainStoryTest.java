package org.newsvoice.eval.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.article.Article;

/** The zones of stories for {@code annotate}: a vertical bar between zones. */
class PlainStoryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PORT SALLOW, March 4 (AP) - The ferry runs again. ; DATELINE PORT SALLOW, March 4 (AP) - | PARAGRAPH The ferry runs again.",
                "TERVOLA — Mayor Anna Greel left. ; DATELINE TERVOLA — | PARAGRAPH Mayor Anna Greel left.",
                "Anna Greel, the mayor — and a pilot — left. ; PARAGRAPH Anna Greel, the mayor — and a pilot — left.",
            })
    void aDatelineIsNoPartOfTheFirstSentence(String text, String zones) {
        Article article = new PlainStory("s", text, null).article();
        assertEquals(
                zones,
                article.zones().stream()
                        .map(zone -> zone.kind() + " "
                                + zone.span().of(article.text()).strip())
                        .collect(Collectors.joining(" | ")));
    }
}
