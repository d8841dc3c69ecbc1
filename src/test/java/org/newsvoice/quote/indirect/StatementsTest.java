package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;

class StatementsTest {

    private static final String TEXT =
            "Osei called the plan “a mistake” for the town. “We won,” she said. “All of it.” Brandt fears for the port.";

    @Test
    void theWordsAroundAMixedQuoteBelongToItsStatement() {
        AttributedQuote mistake = quote("“a mistake”", QuoteKind.MIXED, attribution("Osei", "called"));
        Statements statements =
                Statements.of(List.of(mistake), List.of(speech("the plan “a mistake” for the town", "called")), TEXT);
        assertEquals(List.of(span("the plan “a mistake” for the town")), statements.reported(0));
        assertTrue(statements.indirect().isEmpty());
    }

    @Test
    void aStatementThatEndsInAQuoteHasItsClosingMark() {
        AttributedQuote mistake = quote("“a mistake”", QuoteKind.MIXED, attribution("Osei", "called"));
        Statements statements = Statements.of(List.of(mistake), List.of(speech("the plan “a mistake", "called")), TEXT);
        assertEquals(List.of(span("the plan “a mistake”")), statements.reported(0));
    }

    @Test
    void whoReportsAroundAQuoteOfNobodyGetsAQuoteOfTheirOwn() {
        AttributedQuote mistake = quote("“a mistake”", QuoteKind.MIXED, null);
        Statements statements =
                Statements.of(List.of(mistake), List.of(speech("the plan “a mistake” for the town", "called")), TEXT);
        assertEquals(1, statements.indirect().size());
        assertEquals(
                QuoteKind.INDIRECT, statements.indirect().get(0).quotation().kind());
        assertEquals(
                statements.reported(0), statements.indirect().get(0).quotation().spans());
    }

    @Test
    void aReportThatEndsInAWordInMarksHasItsClosingMark() {
        AttributedQuote mistake = new AttributedQuote(
                new Quotation(List.of(span("“a mistake”")), 0, QuoteKind.MIXED, Set.of()), null, false);
        IndirectSpeech called = new IndirectSpeech(
                List.of(span("the plan “a mistake")),
                attribution("Osei", "called").mention(),
                span("called"),
                0,
                0.8);
        Statements statements = Statements.of(List.of(mistake), List.of(called), TEXT);
        assertEquals(
                List.of(span("the plan “a mistake”")),
                statements.indirect().get(0).quotation().spans());
    }

    @Test
    void aQuoteWithoutACueGoesOnWithTheStatementBefore() {
        Attribution she = attribution("she", "said");
        AttributedQuote won = quote("“We won,”", QuoteKind.DIRECT, she);
        AttributedQuote all =
                quote("“All of it.”", QuoteKind.DIRECT, new Attribution(she.mention(), null, "same_paragraph", 0.9));
        Statements statements = Statements.of(List.of(won, all), List.of(), TEXT);
        assertEquals(List.of(span("“We won,”"), span("“All of it.”")), statements.reported(0));
        assertEquals(statements.reported(0), statements.reported(1));
    }

    @Test
    void aDirectQuoteIsNotReportedTwice() {
        AttributedQuote won = quote("“We won,”", QuoteKind.DIRECT, attribution("she", "said"));
        Statements statements = Statements.of(List.of(won), List.of(speech("We won", "said")), TEXT);
        assertTrue(statements.indirect().isEmpty());
        assertEquals(List.of(span("“We won,”")), statements.reported(0));
    }

    @Test
    void wordsOutsideOfMarksAreAQuoteOfTheirOwn() {
        Statements statements = Statements.of(List.of(), List.of(speech("for the port", "fears")), TEXT);
        AttributedQuote quote = statements.indirect().get(0);
        assertEquals(List.of(span("for the port")), quote.quotation().spans());
        Attribution attribution = quote.attribution();
        assertTrue(attribution != null && attribution.mention().kind() == MentionKind.NONE);
    }

    private static AttributedQuote quote(String words, QuoteKind kind, @Nullable Attribution attribution) {
        return new AttributedQuote(new Quotation(List.of(span(words)), 0, kind, Set.of()), attribution, true);
    }

    private static Attribution attribution(String mention, String cue) {
        return new Attribution(new Mention(MentionKind.NAME, 0, 0, span(mention)), span(cue), "said_before", 0.9);
    }

    private static IndirectSpeech speech(String content, String cue) {
        return new IndirectSpeech(List.of(span(content)), null, span(cue), 0, 0.8);
    }

    private static TextSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
