package org.newsvoice.nlp.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.nlp.RankingExample;

class RankerTrainerTest {

    private final RankerTrainer trainer = new RankerTrainer();

    @Test
    void whatTheRightOnesShareWeighsMore() {
        Map<String, Double> weights = train(examples());
        assertTrue(weights.getOrDefault("subject", 0.0) > 0.5);
        assertTrue(weights.getOrDefault("object", 0.0) < -0.5);
    }

    @Test
    void anyOfSeveralRightCandidatesWillDo() {
        RankingExample either = new RankingExample(List.of(List.of("a"), List.of("b"), List.of("c")), Set.of(0, 1));
        Map<String, Double> weights = train(java.util.Collections.nCopies(10, either));
        assertEquals(weights.get("a"), weights.get("b"));
        assertTrue(weights.getOrDefault("c", 0.0) < 0);
    }

    @Test
    void whatIsSeldomSeenIsLeftOut() {
        List<RankingExample> examples = new ArrayList<>(examples());
        examples.add(new RankingExample(List.of(List.of("once"), List.of("object")), Set.of(0)));
        assertFalse(train(examples).containsKey("once"));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertEquals(train(examples()), train(examples()));
    }

    @Test
    void aChoiceWithoutARightCandidateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RankingExample(List.of(List.of("a")), Set.of()));
    }

    @Test
    void whatIsExpectedStandsWhereTheExamplesDoNotTell() {
        Map<String, Double> weights = trainer.train(examples(), Map.of("near", 0.7, "subject", -0.2, "unseen", 1.0));
        assertEquals(0.7, weights.get("near"));
        assertTrue(weights.getOrDefault("subject", 0.0) > 0.4);
        assertFalse(weights.containsKey("unseen"));
    }

    private Map<String, Double> train(List<RankingExample> examples) {
        return trainer.train(examples, Map.of());
    }

    private static List<RankingExample> examples() {
        List<RankingExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new RankingExample(List.of(List.of("object", "near"), List.of("subject", "near")), Set.of(1)));
        }
        return examples;
    }
}
