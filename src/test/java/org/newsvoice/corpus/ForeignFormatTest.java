package org.newsvoice.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no story of its own source, and what is one although it begins oddly. */
class ForeignFormatTest {

    private static Optional<String> of(String file) {
        return ForeignFormat.of(file.replace("~", "\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            %!PS-Adobe-3.0~%%Title: x => PostScript
            \\documentclass{article} => LaTeX
            From desk@gazette.example Wed Jan  2 10:00:00 2030~Subject: x~MIME-Version: 1.0~~Fog. => mail
            callback({"title": "Ferry", "text": "Fog."}); => script
            var stories = [{"title": "Ferry"}]; => script
            INSERT INTO `stories` VALUES (1,'Fog.'); => database
            -- dump~CREATE TABLE stories (id int); => database
            <TEI><text>Fog.</text></TEI> => XML
            <empty/> => XML
            -- dump~/*!40101 SET NAMES utf8 */;~DROP TABLE IF EXISTS `p`;~INSERT INTO p VALUES ('<p>Fog.</p><p>Ice.</p>'); => database
            // export~{title: 'Fog'} => JSON
            """)
    void saysWhatAFileIs(String file, String kind) {
        assertTrue(of(file).orElse("").contains(kind), () -> of(file).toString());
    }

    @Test
    void looksPastAnyNumberOfLeadingLineBreaks() {
        for (String filling : List.of("~", "// x~", "-- x~", " /* x */ ")) {
            assertEquals(Optional.empty(), of(filling.repeat(4_000) + "Ferry late~~Fog."), filling);
            assertEquals(Optional.empty(), of("{" + filling.repeat(4_000)), filling);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insert coins into the meter, the city says~~Fog.",
                "Let it snow (again) in Ostrow~~Fog.",
                "[Updated] Ferry late~~Fog.",
                "[Updated: 5 pm] Ferry late~~Fog.",
                "Drop table manners at your peril, says a captain~~Fog.",
                "Create table space: how a ferry café grew~~Fog.",
                "<5 per cent of ferries are late~~Fog.",
                "From Ostrow to the sea: a ferry's last year~~Fog.",
                "<b>OSTROW</b> - Fog.~~<b>TARN</b> - Ice.",
                "Use of ferries falls~~Fog."
            })
    void leavesStoriesAlone(String story) {
        assertEquals(Optional.empty(), of(story));
    }
}
