package org.newsvoice.quote.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingModelTest {

    private static final double TINY = 1e-9;

    private final RankingModel model = new RankingModel(Map.of("near", Math.log(2), "far", -Math.log(2)));

    @Test
    void weightsAddUpToOddsAndUnknownFeaturesWeighNothing() {
        double[] p = probabilities(List.of(List.of("near", "near"), List.of("far", "near"), List.of("never seen")));
        assertEquals(4.0 / 6, p[0], TINY);
        assertEquals(1.0 / 6, p[1], TINY);
        assertEquals(1.0 / 6, p[2], TINY);
    }

    @Test
    void probabilitiesOfManyAndHeavyCandidatesSumToOne() {
        RankingModel heavy = new RankingModel(Map.of("heavy", 1000.0));
        double[] p = heavy.probabilities(List.of(
                new CandidateSpeaker(null, List.of("heavy")), new CandidateSpeaker(null, List.of("heavy")), nothing()));
        assertEquals(1, Arrays.stream(p).sum(), TINY);
        assertEquals(0.5, p[0], TINY);
    }

    @Test
    void theTextIsSortedByFeature() {
        List<String> lines =
                model.text().lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(
                List.of("far", "near"),
                lines.stream().map(line -> line.split("\t")[1]).toList());
    }

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(model, RankingModel.parse(model.text()));
    }

    @Test
    void anotherFileIsRefusedWithItsLine() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RankingModel.parse("# weights\n0.5\tnear\nfar"));
        assertEquals("line 3 is not a weight, a tab and the name of a feature", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> RankingModel.parse("# nothing\n"));
    }

    /** What is shipped was trained: it holds weights for "nobody" and for what the rules answer, none of them absurd. */
    @Test
    void theShippedModelIsWhole() {
        RankingModel shipped = RankingModel.load();
        assertTrue(shipped.weights().keySet().stream().anyMatch(feature -> feature.startsWith("none ")));
        assertTrue(shipped.weights().keySet().stream().anyMatch(feature -> feature.startsWith("first=said_after")));
        assertFalse(shipped.weights().values().stream().anyMatch(weight -> weight.isNaN() || Math.abs(weight) > 10));
    }

    private double[] probabilities(List<List<String>> candidates) {
        return model.probabilities(candidates.stream()
                .map(features -> new CandidateSpeaker(null, features))
                .toList());
    }

    private static CandidateSpeaker nothing() {
        return new CandidateSpeaker(null, List.of());
    }
}
