package org.newsvoice.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.quote.QuoteKind;

class SpeakerTallyTest {

    @Test
    void theOrderOfSummingDoesNotMatter() {
        Random random = new Random(1);
        List<SpeakerTally> tallies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tallies.add(SpeakerTally.ofArticle(List.of(quote(random), quote(random))));
        }
        SpeakerTally sum = sum(tallies);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(tallies, random);
            SpeakerTally halves = sum(tallies.subList(0, 70)).plus(sum(tallies.subList(70, 200)));
            assertEquals(sum, halves);
            assertEquals(sum, SpeakerTally.EMPTY.plus(halves).plus(SpeakerTally.EMPTY));
        }
        assertEquals(400, sum.counts().inMarks() + sum.counts().indirect());
        assertEquals(200, sum.nArticlesHeard());
    }

    @Test
    void aPossessiveIsNoNameWhereTheOwnerIsNamedToo() {
        assertEquals(
                "Ferrox",
                NameCounts.of("Ferrox’s", 1).plus(NameCounts.of("Ferrox", 0)).mostFrequent());
        assertEquals(
                "Ferrox",
                NameCounts.of("Ferrox's", 9).plus(NameCounts.of("Ferrox", 3)).mostFrequent());
        assertEquals(
                "Macey's",
                NameCounts.of("Macey's", 50).plus(NameCounts.of("Macey", 1)).mostFrequent());
        assertEquals("Macey's", NameCounts.of("Macey's", 2).mostFrequent());
    }

    @Test
    void whatIsReportedWithoutMarksIsCountedApart() {
        SpokenQuote direct = quote(QuoteKind.DIRECT, "Okafor", 9);
        SpokenQuote mixed = quote(QuoteKind.MIXED, "Okafor", 3);
        SpokenQuote indirect = quote(QuoteKind.INDIRECT, "Chidi Okafor", 20);
        SpeakerTally inMarks = SpeakerTally.ofArticle(List.of(direct, mixed));
        SpeakerTally all = SpeakerTally.ofArticle(List.of(direct, indirect, mixed))
                .plus(SpeakerTally.ofArticle(List.of(indirect)));

        assertEquals(new QuoteCounts(1, 1, 2), all.counts());
        assertEquals(new QuoteCounts(1, 1, 0), inMarks.counts());
        assertEquals(2, all.nArticlesHeard());
        assertEquals(inMarks.nArticles(), all.nArticles());
        assertEquals(inMarks.nWords(), all.nWords());
        assertEquals(inMarks.lastQuoted(), all.lastQuoted());
        assertEquals(inMarks.sentiment(), all.sentiment());
        assertEquals(2, all.sentiment().n());
        assertEquals("Okafor", all.aliases().mostFrequent());
        assertEquals(Map.of("Okafor", 2L, "Chidi Okafor", 0L), all.aliases().counts());
        assertEquals(
                "Chidi Okafor",
                SpeakerTally.ofArticle(List.of(indirect, quote(QuoteKind.INDIRECT, "Okafor", 4)))
                        .aliases()
                        .mostFrequent());
    }

    private static SpokenQuote quote(QuoteKind kind, String name, int nTokens) {
        return new SpokenQuote(
                kind,
                null,
                true,
                name,
                null,
                Instant.ofEpochSecond(kind == QuoteKind.INDIRECT ? 9_000_000 : 1_000_000),
                nTokens,
                SentimentTally.of(0.5, "positive", Sentiment.LABELS),
                SentimentTally.EMPTY_FIVE);
    }

    @Test
    void meanAndDeviationAreThoseOfTheScores() {
        SentimentTally tally = SentimentTally.of(-0.5, "negative", Sentiment.LABELS)
                .plus(SentimentTally.of(0.5, "positive", Sentiment.LABELS));
        assertEquals(0.0, tally.mean());
        assertEquals(Math.sqrt(0.5), tally.sd());
        assertEquals(List.of(1L, 0L, 1L), tally.histogram());
    }

    private static SpeakerTally sum(List<SpeakerTally> tallies) {
        return tallies.stream().reduce(SpeakerTally.EMPTY, SpeakerTally::plus);
    }

    private static SpokenQuote quote(Random random) {
        return new SpokenQuote(
                List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT).get(random.nextInt(3)),
                random.nextBoolean() ? "Q7" : null,
                random.nextBoolean(),
                random.nextBoolean() ? "Okafor" : "Chidi Okafor",
                null,
                random.nextBoolean() ? null : Instant.ofEpochSecond(random.nextInt(1_000_000)),
                random.nextInt(40),
                SentimentTally.of(
                        random.nextDouble() * 2 - 1, Sentiment.LABELS.get(random.nextInt(3)), Sentiment.LABELS),
                SentimentTally.of(
                        random.nextDouble() * 2 - 1,
                        Sentiment.FIVE_LABELS.get(random.nextInt(5)),
                        Sentiment.FIVE_LABELS));
    }
}
