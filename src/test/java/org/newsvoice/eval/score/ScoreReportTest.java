package org.newsvoice.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.Bootstrap.Interval;
import org.newsvoice.eval.score.Calibration.Answer;
import org.newsvoice.eval.score.QuoteScorer.Scope;

/** Reports on tiny stories: one quotation each, of Ada Osei. */
class ScoreReportTest {

    private static final String TEXT = "“We won,” said Ada Osei. Karl Brandt sang “Sea”.";
    private static final String RIGHT = """
            {"start": 0, "end": 9, "kind": "direct", "speaker": "Ada Osei", "speaker_start": 15, "speaker_end": 23,
             "speaker_canonical": "Ada Osei", "rule": "said", "confidence": 0.9}""";
    private static final String WRONG = """
            {"start": 0, "end": 9, "kind": "direct", "speaker": "Karl Brandt", "speaker_start": 25, "speaker_end": 36,
             "speaker_canonical": "Karl Brandt", "rule": "near", "confidence": 0.6}""";
    private static final String NO_SPEECH = """
            {"start": 42, "end": 47, "speaker": "Karl Brandt", "rule": "near"}""";

    @Test
    void systemsStandSideBySideOnTheSameStories() {
        SystemScores good = system("good", RIGHT, RIGHT);
        SystemScores half = system("half", RIGHT, WRONG + ", " + NO_SPEECH);
        String tables = new ScoreReport(List.of(good, half), new Bootstrap(100)).tables();
        assertLine(tables, "| speaker_f1 | 1.0000 | 0.4000 |");
        assertLine(tables, "| wrong_claims | 0.0000 | 0.3333 |");
        assertLine(tables, "| name | half | 2 | 1 | 1 | 0 | 0 | 0.5000 | 0.5000 | 0.5000 |");
        assertLine(tables, "| outlet 1 | half | 1 | 1 | 0.6667 | 0.5000 | 0.0000 | 0.0000 | 0.0000 |");
        assertLine(tables, "| near | 2 | 0 | 1 | 1 | 0.0000 | - |");
        assertLine(tables, "| wrong person | 0 | 1 |");
        assertLine(tables, "| claimed no speech | 0 | 1 |");
    }

    @Test
    void errorsShowTheQuoteInItsContextAndAreSpreadOverTheirClasses() {
        SystemScores bad = system("bad", WRONG, WRONG, WRONG + ", " + NO_SPEECH);
        String errors = new ScoreReport(List.of(bad), new Bootstrap(0)).errors(2);
        assertEquals(2, errors.lines().filter(line -> line.startsWith("[")).count(), errors);
        assertTrue(errors.contains("[claimed no speech] 2"), errors);
        assertTrue(errors.contains("[wrong person] 0"), errors);
        assertTrue(errors.contains(">>“We won,”<< said Ada Osei."), errors);
        assertTrue(errors.contains("Karl Brandt = Karl Brandt, direct, rule near, confidence 0.6"), errors);
    }

    @Test
    void theIntervalHoldsTheScoreAndIsTheSameEachTime() {
        SystemScores system = system("mixed", RIGHT, WRONG, RIGHT, RIGHT, WRONG, RIGHT);
        Interval interval = system.speakerF1(new Bootstrap(1000));
        double f1 = system.total().speakerF1();
        assertTrue(interval.low() < f1 && f1 < interval.high(), interval::toString);
        assertEquals(interval, system.speakerF1(new Bootstrap(1000)));
        assertEquals(new Interval(0, 0), system.gainOver(system, new Bootstrap(50)));
    }

    @Test
    void binsHoldEqualCountsFromTheLeastSureOn() {
        List<Answer> answers = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> answers.add(new Answer(i / 32.0, i >= 10)));
        List<Calibration.Bin> bins = new Calibration(answers).bins();
        assertEquals(10, bins.size());
        assertEquals(new Calibration.Bin(2 / 32.0, 3 / 32.0, 2.5 / 32.0, 0, 2), bins.get(1));
        assertEquals(1.0, bins.get(9).right());
        assertEquals(1.0, new Calibration(answers).scores().get("confidence_auroc"));
    }

    /** Stories of one outlet each, and the predictions of each. */
    private static SystemScores system(String name, String... predictions) {
        List<GoldStory> golds = new ArrayList<>();
        Map<String, PredictedStory> answers = new HashMap<>();
        for (int i = 0; i < predictions.length; i++) {
            String id = String.valueOf(i);
            golds.add(JsonLine.read("""
                    {"id": "%s", "source": "outlet %s", "text": "%s", "quotes": [{"text": "“We won,”", "start": 0, "end": 9,
                     "type": "direct", "speaker": "Ada Osei", "speaker_spans": [[15, 23]], "speaker_kind": "name"}]}
                    """.formatted(id, id, TEXT), GoldStory.class));
            answers.put(
                    id,
                    JsonLine.read(
                            "{\"id\": \"%s\", \"quotes\": [%s]}".formatted(id, predictions[i]), PredictedStory.class));
        }
        return SystemScores.of(name, golds, answers, Scope.QUOTED);
    }

    private static void assertLine(String tables, String expected) {
        assertTrue(
                tables.lines().map(line -> line.replaceAll(" +", " ")).anyMatch(expected::equals),
                () -> expected + "\n" + tables);
    }
}
