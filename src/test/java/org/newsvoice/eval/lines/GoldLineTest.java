package org.newsvoice.eval.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.article.TextSpan;

class GoldLineTest {

    private static final String LINE = """
            {"id": "1", "source": "Harbour Post", "title": "Ferry", "text": "“We won,” she said.", "other_quoted": [],
             "quotes": [{"text": "“We won,”", "start": 0, "end": 9, "closed": true, "speaker": "she",
                         "speaker_spans": [[10, 13]], "speaker_kind": "pronoun"}],
             "attributions": [{"content": [[0, 9]], "source": [[10, 13]], "cue": [[14, 18]]}]}
            """;

    @Test
    void whatIsDocumentedIsRead() {
        GoldStory story = GoldLine.read(LINE);
        assertEquals("Harbour Post", story.source());
        assertEquals(List.of(new TextSpan(10, 13)), story.quotes().get(0).speakerSpans());
        assertEquals(List.of(new TextSpan(14, 18)), story.attributions().get(0).cue());
    }

    @ParameterizedTest
    @CsvSource({
        "speaker_kind, speaker_knd, a quote has no key \"speaker_knd\"",
        "quotes, quotse, a story has no key \"quotse\"",
        "content, contents, an attribution has no key \"contents\""
    })
    void aMisspeltKeyIsAnError(String key, String misspelt, String error) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> GoldLine.read(LINE.replaceFirst(key, misspelt)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(error), refused.getMessage());
    }

    /** A label at a wrong place would be scored as if it were meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"start\": 0 | \"start\": 1 | in story 1, the quote at 1 to 9 is \"“We won,”\", but the text there is \"We won,”\"",
                "\"start\": 0 | \"start\": 12 | in story 1, a quote cannot be at 12 to 9",
                "\"end\": 9 | \"end\": 90 | in story 1, a quote, 0 to 90, ends behind the text, which has 19 code points",
                "10, 13 | 10, 33 | in story 1, a span of speaker_spans, 10 to 33, ends behind the text, which has 19 code points",
                "14, 18 | 14, 81 | in story 1, a span of cue, 14 to 81, ends behind the text, which has 19 code points",
                "\"start\": 0, | # # | a quote has no \"start\""
            })
    void offsetsMustFitTheText(String right, String wrong, String error) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> GoldLine.read(LINE.replaceFirst(right, wrong)));
        assertEquals(error, refused.getMessage());
    }

    @Test
    void aStoryHasAnIdAndAText() {
        assertThrows(IllegalArgumentException.class, () -> GoldLine.read("{\"id\": \"1\"}"));
        assertThrows(IllegalArgumentException.class, () -> GoldLine.read("[]"));
    }
}
