package org.newsvoice.parse;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** Whatever the text, zones are in order, do not overlap and hold every character that is no white space. */
class ZoneLawsTest {

    private static final List<String> PIECES = List.of(
            "-- ",
            "--",
            "By Ana Ruiz",
            "By: AP | Paris | ",
            "Published: June 8, 2016",
            "NEW HAVEN (Reuters) - ",
            "Fog. ",
            "  \"We,\" he",
            "(Source: AP)",
            "Read more",
            "(Reporting by A B)",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "\t",
            "    ",
            "word ",
            "he said.  Then",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u202Eשלום",
            "مرحبا",
            "\uFEFF",
            "\u0000",
            "(",
            ")",
            "\u200B",
            "Copyright 2016",
            "http://a.example",
            "HUMAN RIGHTS  ",
            "*",
            "\u00A0",
            "long ".repeat(60));

    @Test
    void hold() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        check(ZoneNotation.outcome(ZoneNotation.text(text)), text);
        check(ZoneNotation.outcome(ZoneNotation.record("Ferry late", text, text)), text);
    }

    private static void check(ParseOutcome outcome, String text) {
        if (!(outcome instanceof ParseOutcome.Parsed parsed)) {
            return;
        }
        Article article = parsed.article();
        int done = 0;
        for (Zone zone : article.zones()) {
            TextSpan between = new TextSpan(done, zone.span().begin());
            assertTrue(
                    between.trim(article.text()).isEmpty(),
                    () -> "lost: " + between.of(article.text()) + " of " + text);
            assertFalse(zone.span().isEmpty());
            assertEquals(zone.span(), zone.span().trim(article.text()));
            done = zone.span().end();
        }
        assertTrue(
                new TextSpan(done, article.text().length()).trim(article.text()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void everyLineBreakDividesLines(String lineBreak) {
        Article article = ZoneNotation.article(
                String.join(lineBreak, "Ferry late", "", "Fog held it up.", "", "It left at noon."));
        assertEquals(2, article.zones(ZoneKind.PARAGRAPH).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "He said.  She said. ",
                "(",
                "\"",
                "a\n",
                "(Reporting by ",
                "Read more\n",
                "NEW YORK ",
                "-- a\n",
                "By Ana Ruiz\n",
                "    x"
            })
    void timeIsLinear(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        assertTimeout(ofSeconds(30), () -> ZoneNotation.outcome(ZoneNotation.text(text)));
    }
}
