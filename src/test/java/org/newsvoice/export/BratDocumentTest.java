package org.newsvoice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.TextSpan;
import org.newsvoice.report.ShownQuote;

class BratDocumentTest {

    private static final String TEXT = "😀 “It runs\r\nagain,” Mr\u2028Okafor said.";

    private static TextSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }

    @Test
    void countsCodePointsAndBreaksAtLineEnds() {
        ShownQuote quote = new ShownQuote(
                0,
                "direct",
                "denied",
                null,
                List.of(span("“It runs\r\nagain,”")),
                new ShownQuote.Attribution(
                        new ShownQuote.Who("Chidi\nOkafor", "person", null),
                        new ShownQuote.Marked("", span("Mr\u2028Okafor")),
                        new ShownQuote.Marked("", span("said")),
                        "said_after",
                        0.975),
                new ShownQuote.QuoteSentiment("neutral", 0.0));
        assertEquals("""
                T1	Quote 2 10;12 19	“It runs again,”
                T2	Mention 20 22;23 29	Mr Okafor
                R1	SaidBy Arg1:T1 Arg2:T2
                T3	Cue 30 34	said
                R2	ReportedBy Arg1:T1 Arg2:T3
                A1	Kind T1 direct
                A2	Stance T1 denied
                A3	Sentiment T1 neutral
                #1	AnnotatorNotes T1	speaker Chidi Okafor (person); rule said_after; confidence 0.975
                """, BratDocument.of(TEXT, List.of(quote)));
    }

    @Test
    void anOpenQuotationHasNoRelations() {
        ShownQuote quote = new ShownQuote(
                0,
                "direct",
                null,
                null,
                List.of(span("again,”")),
                new ShownQuote.Attribution(null, null, null, null, null),
                new ShownQuote.QuoteSentiment(null, null));
        assertEquals("""
                T1	Quote 12 19	again,”
                A1	Kind T1 direct
                #1	AnnotatorNotes T1	speaker open
                """, BratDocument.of(TEXT, List.of(quote)));
    }
}
