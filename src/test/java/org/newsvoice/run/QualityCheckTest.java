package org.newsvoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsvoice.config.QualityGates;

class QualityCheckTest {

    private static final QualityGates OPEN = new QualityGates(1, 1, 1, 1, 0);
    private static final QualityGates STRICT = new QualityGates(0, 0.25, 0.1, 0.5, 3);

    private static RunQuality quality(Map<String, Long> sources) {
        return new RunQuality(100, 10, 8, 2, 4, 2, sources);
    }

    private static List<Map<String, Long>> batches(Long... stories) {
        return List.of(stories).stream()
                .map(n -> Map.of("harbour-post", n, "isle-times", 2L))
                .toList();
    }

    @Test
    void openGatesLetEverythingPass() {
        assertEquals(List.of(), QualityCheck.failures(OPEN, new RunQuality(1, 1, 1, 1, 1, 1, Map.of()), batches(9L)));
    }

    @Test
    void sharesAtTheGatePassAndAboveItFail() {
        assertEquals(List.of(), QualityCheck.failures(STRICT, quality(Map.of()), List.of()));
        assertEquals(
                List.of(
                        "3 of 8 quotations have no speaker (--max-unattributed-ratio 0.25)",
                        "11 of 100 articles have no published time (--max-undated-ratio 0.1)",
                        "3 of 4 sentences got no sentiment (--max-unscored-ratio 0.5)"),
                QualityCheck.failures(STRICT, new RunQuality(100, 11, 8, 3, 4, 3, Map.of()), List.of()));
    }

    @Test
    void nothingAtAllPasses() {
        assertEquals(List.of(), QualityCheck.failures(STRICT, new RunQuality(0, 0, 0, 0, 0, 0, Map.of()), List.of()));
    }

    @Test
    void anOutletThatStopsOrFloodsFails() {
        List<Map<String, Long>> week = batches(100L, 90L, 3L, 110L, 100L, 95L, 400L);
        String usual = "and 100.0 is the median of its last 7 runs (--max-volume-change 3.0)";
        assertEquals(
                List.of("harbour-post has 0 stories, " + usual),
                QualityCheck.failures(STRICT, quality(Map.of()), week),
                "isle-times is too small to judge");
        assertEquals(
                List.of("harbour-post has 301 stories, " + usual),
                QualityCheck.failures(STRICT, quality(Map.of("harbour-post", 301L)), week));
        for (long fine : List.of(34L, 100L, 300L)) {
            assertEquals(
                    List.of(), QualityCheck.failures(STRICT, quality(Map.of("harbour-post", fine, "new", 900L)), week));
        }
    }

    @Test
    void twoRunsAreNoHistory() {
        assertEquals(List.of(), QualityCheck.failures(STRICT, quality(Map.of()), batches(100L, 100L)));
        assertEquals(List.of(), QualityCheck.failures(STRICT, quality(Map.of()), Collections.emptyList()));
    }
}
