package org.newsvoice.eval.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.eval.sentiment.SentimentScoring.Answer;

class SentimentScoringTest {

    private static final List<Answer> ANSWERS = List.of(
            new Answer(0, List.of(0.8, 0.1, 0.1)),
            new Answer(1, List.of(0.6, 0.3, 0.1)),
            new Answer(1, List.of(0.1, 0.8, 0.1)),
            new Answer(2, List.of(0.2, 0.2, 0.6)));

    @Test
    void macroF1IsTheMeanOfTheClasses() {
        // negative: 1 right, 2 given, 1 labelled; neutral: 1, 1, 2; positive: 1, 1, 1.
        assertEquals((2 / 3.0 + 2 / 3.0 + 1) / 3, SentimentScoring.macroF1(ANSWERS), 1e-12);
        assertEquals(0.75, SentimentScoring.accuracy(ANSWERS), 1e-12);
        assertEquals(0.5, SentimentScoring.neutralTakenForNegative(ANSWERS), 1e-12);
    }

    @Test
    void answersThatAreAsOftenRightAsTheySayAreCalibrated() {
        List<Answer> sure = java.util.Collections.nCopies(20, new Answer(1, List.of(0.0, 1.0, 0.0)));
        assertEquals(0, SentimentScoring.calibrationError(sure), 1e-12);
        List<Answer> wrong = java.util.Collections.nCopies(20, new Answer(0, List.of(0.0, 0.9, 0.1)));
        assertEquals(0.9, SentimentScoring.calibrationError(wrong), 1e-12);
    }

    @Test
    void sentencesOfOneStoryAreOneDocument() {
        assertEquals("mpqa/2001/07", document("mpqa/2001/07/sentence3"));
        assertEquals("allsides_1000", document("allsides_1000_401_25_Somebody_0_6"));
        assertEquals("polusa_v1_77", document("polusa_v1_77_-1_3_Somebody_0_6"));
        assertEquals("phrasebank/4", document("phrasebank/4"));
    }

    private static String document(String id) {
        return LabelledSentence.of(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("text", "It rains.")
                        .put("label", "neutral"))
                .document();
    }
}
