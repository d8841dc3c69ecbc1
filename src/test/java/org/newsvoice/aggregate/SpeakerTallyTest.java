package org.newsvoice.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsvoice.nlp.Sentiment;

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
        assertEquals(400, sum.nQuotes());
        assertEquals(200, sum.nArticles());
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
                random.nextBoolean() ? "direct" : "mixed",
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
