package org.newsvoice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesWhatNeedsQuotes() {
        assertEquals(
                "plain,\"a,b\",\"say \"\"aye\"\"\",\"two\nlines\",,\"\"\r\n",
                Csv.line(Arrays.asList("plain", "a,b", "say \"aye\"", "two\nlines", null, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void guardsFormulas(String formula) {
        assertEquals("'" + formula, Csv.guarded(formula));
    }

    @Test
    void leavesOtherWordsAlone() {
        assertEquals("“-2 is less”", Csv.guarded("“-2 is less”"));
        assertEquals("", Csv.guarded(""));
    }
}
