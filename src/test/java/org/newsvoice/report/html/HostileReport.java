package org.newsvoice.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.report.ChosenSpeaker;
import org.newsvoice.report.Evidence;
import org.newsvoice.report.ListedQuotes;
import org.newsvoice.report.OutletVolume;
import org.newsvoice.report.Period;
import org.newsvoice.report.Report;
import org.newsvoice.report.RunFacts;
import org.newsvoice.report.Selection;
import org.newsvoice.report.SentimentStep;
import org.newsvoice.report.ShownQuote;
import org.newsvoice.report.ShownStory;
import org.newsvoice.report.SpeakerLine;
import org.newsvoice.report.Voices;
import org.newsvoice.report.WhoIsWho;
import org.newsvoice.run.RunCounts;

/** A report in which every text that comes from outside tries to be markup. */
final class HostileReport {

    static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)></style>&lt;\u202E]]>";
    static final String CONTROL = "\u0000\u0008\uD800\uFFFE\r\n";
    static final int QUOTES = 75;
    static final LocalDate DAY = LocalDate.of(2027, 6, 8);
    /** Title, dateline within the paragraph, a split quotation around its mention and cue, a quotation in a quotation. */
    static final String TEXT = EVIL + "\n\nPORT: “It <b>runs</b>,” Okafor said, “‘again’ & again.”\n\nWho?";

    private HostileReport() {}

    static Report report() {
        SentimentTally sentiment = SentimentTally.of(-0.5, "negative", Sentiment.LABELS)
                .plus(SentimentTally.of(0.25, "positive", Sentiment.LABELS));
        Period period = Period.of(new TreeMap<>(Map.of(DAY, 3L, DAY.plusDays(2), 1L)));
        return new Report(
                new Report.Scope(
                        EVIL,
                        new Selection(List.of(EVIL), List.of(EVIL), DAY, DAY),
                        List.of(new ChosenSpeaker(EVIL, EVIL, List.of(EVIL))),
                        new Report.Days(DAY, DAY.plusDays(2)),
                        period,
                        5,
                        1,
                        1,
                        4,
                        3,
                        6),
                new RunFacts.History(
                        List.of(run(EVIL), run("older")), List.of(new RunFacts.Lost(EVIL, EVIL, 2, EVIL + CONTROL))),
                List.of(new OutletVolume(EVIL, 5, 1, List.of(3L, 0L, 1L))),
                List.of(new SpeakerLine(
                        EVIL, EVIL, EVIL, EVIL, new SpeakerLine.Counts(3, 4, 2, 1, 5), sentiment, List.of(2L, 0L, 1L))),
                List.of(
                        new SentimentStep(DAY, sentiment),
                        new SentimentStep(DAY.plusDays(2), SentimentTally.of(0, "neutral", Sentiment.LABELS))),
                new Voices(
                        3,
                        List.of(new Voices.Voice(EVIL, EVIL, 2)),
                        List.of(new Voices.Share(DAY, 3, Map.of(EVIL, 2L, "", 1L))),
                        List.of(new Voices.OutletVoices(EVIL, 3, Map.of(EVIL, 2L)))),
                new WhoIsWho(
                        List.of(new WhoIsWho.Joined(EVIL, List.of(new WhoIsWho.Form(EVIL, 2)))),
                        List.of(new WhoIsWho.Ambiguous(EVIL, EVIL, 1))),
                new Evidence(
                        List.of(new Evidence.Coverage(EVIL, 2, 1, 1, sentiment)),
                        List.of(new Evidence.Rule(EVIL, 3, 0.9)),
                        Collections.nCopies(Evidence.BINS, 1L)),
                new ListedQuotes(
                        Collections.nCopies(
                                QUOTES,
                                new ListedQuotes.Line(
                                        EVIL,
                                        EVIL,
                                        EVIL,
                                        new ShownQuote.Who(EVIL, EVIL, EVIL),
                                        "direct",
                                        new ShownQuote.QuoteSentiment(EVIL, -0.5),
                                        new ListedQuotes.Story(EVIL, EVIL, "javascript:alert(1)", Instant.EPOCH))),
                        QUOTES + 1),
                List.of(story(), withoutText()));
    }

    private static RunFacts run(String id) {
        return new RunFacts(
                id, DAY, Instant.parse("2027-06-08T10:00:00Z"), 61, EVIL, new RunCounts(8, 4, 1, 1, 2, Map.of(), 4, 3));
    }

    private static ShownStory story() {
        int body = TEXT.indexOf("PORT");
        return new ShownStory(
                new ShownStory.Heading(EVIL, EVIL, EVIL, "javascript:alert(1)", null, EVIL),
                TEXT,
                true,
                List.of(
                        new ShownStory.ShownZone("headline", new TextSpan(0, EVIL.length())),
                        new ShownStory.ShownZone("dateline", span("PORT:")),
                        new ShownStory.ShownZone("paragraph", new TextSpan(body, TEXT.indexOf("\n\nWho")))),
                List.of(
                        quote(0, List.of(span("“It <b>runs</b>,”"), span("“‘again’ & again.”"))),
                        quote(1, List.of(span("‘again’")))));
    }

    private static ShownStory withoutText() {
        return new ShownStory(
                new ShownStory.Heading("id", "outlet", null, "https://outlet.example/?a=1&b=2", Instant.EPOCH, "en"),
                null,
                false,
                List.of(),
                List.of(new ShownQuote(
                        0,
                        "direct",
                        null,
                        EVIL,
                        List.of(),
                        new ShownQuote.Attribution(null, null, null, null, null),
                        new ShownQuote.QuoteSentiment(null, null))));
    }

    private static ShownQuote quote(int ordinal, List<TextSpan> spans) {
        return new ShownQuote(
                ordinal,
                "direct",
                EVIL,
                EVIL,
                spans,
                new ShownQuote.Attribution(
                        new ShownQuote.Who(EVIL, EVIL, EVIL),
                        new ShownQuote.Marked(EVIL, span("Okafor")),
                        new ShownQuote.Marked(EVIL, span("said")),
                        EVIL,
                        0.9),
                new ShownQuote.QuoteSentiment("negative", -0.75));
    }

    private static TextSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
