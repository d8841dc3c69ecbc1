package org.newsvoice.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.article.TextSpan;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "&quot;We go,&quot; said O&rsquo;Hara &amp; Sons|\"We go,\" said O’Hara & Sons",
                "&#8220;We go,&#x201d; he said|“We go,” he said",
                "&amp;ldquo;We go,&amp;amp;rdquo; he said|“We go,” he said",
                "&ldquoWe go,&rdquo he said&#8212now|“We go,” he said—now",
                "\\u201cWe go,\\u201d he said|“We go,” he said",
                "&#147;We go,&#148; he said|“We go,” he said",
                "\u0093We go,\u0094 he said \u0096 late\u0085|“We go,” he said – late…",
                "Ber\u00adtil\u200b Kro\u00adok&shy;|Bertil Krook",
                "<q>We go,</q> said <b>Ada</b> <a href='/x'>Osei</a>|“We go,” said Ada Osei",
                "4 <b and a <big one> of <i|4 <b and a <big one> of <i",
                "R&D; &unknown; &; AT&T|R&D; &unknown; &; AT&T",
                "> “We go,” **Mayor [Ada Osei](https://x.example/o)** said *softly*.|“We go,” Mayor Ada Osei said softly.",
                "* Not a list of *signs, 2 * 3, f***|* Not a list of *signs, 2 * 3, f***",
            })
    void readsWhatIsMeant(String received, String expected) {
        assertEquals(expected, CleanText.of(received).text());
    }

    @Test
    void aHeadingAboveEverythingIsMarkdown() {
        assertEquals(
                "Ferry late\n\nBy Ada Osei\n\nFog.",
                CleanText.of("# Ferry late\n\n*By Ada Osei*\n\nFog.").text());
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "“We go,” she said.\n\n* Reuters, 5 > 4";
        assertSame(text, CleanText.of(text).text());
        assertEquals(new TextSpan(3, 9), CleanText.of(text).received(new TextSpan(3, 9)));
    }

    @Test
    void knowsWhereWordsStood() {
        String received = "\u00ad&ldquo;We **go**,&rdquo; said **Ada**\u00ad Osei.";
        CleanText clean = CleanText.of(received);
        assertEquals("“We go,” said Ada Osei.", clean.text());
        assertEquals(
                "&ldquo;We **go**,&rdquo;", clean.received(new TextSpan(0, 8)).of(received));
        assertEquals("go", clean.received(new TextSpan(4, 6)).of(received));
        assertEquals("Ada**\u00ad Osei", clean.received(new TextSpan(14, 22)).of(received));
    }

    /** Whatever the edits: what was not edited is found where it stood. */
    @Test
    void lettersAreFoundAgain() {
        Random random = new Random(11);
        String[] pieces = {
            "a", "b", " ", "&quot;", "\u00ad", "**", "c", "\u0093", "&amp;lt;", "<q>", "</b>", "\n", "*", "> "
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder received = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                received.append(pieces[random.nextInt(pieces.length)]);
            }
            CleanText clean = CleanText.of(received.toString());
            int last = 0;
            for (int i = 0; i < clean.text().length(); i++) {
                TextSpan place = clean.received(new TextSpan(i, i + 1));
                if (Character.isLetter(clean.text().charAt(i))) {
                    assertEquals(clean.text().substring(i, i + 1), place.of(received.toString()));
                }
                assertEquals(true, place.begin() >= last, () -> "out of order in " + received);
                last = place.end();
            }
        }
    }
}
