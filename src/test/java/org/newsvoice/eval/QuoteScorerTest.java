package org.newsvoice.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsvoice.eval.QuoteScorer.Scope;

class QuoteScorerTest {

    /** Offsets are code points: the sign before the quotes is one of them, and two UTF-16 units. */
    private static final GoldStory GOLD = JsonLine.read("""
            {"id": "1", "text": "😀 “We won,” said Mayor Ada Osei. She called it “a gift”. The “new” park.",
             "quotes": [
               {"text": "“We won,”", "start": 2, "end": 11, "type": "direct", "speaker": "Mayor Ada Osei",
                "speaker_spans": [[17, 31]], "speaker_kind": "name"},
               {"text": "“a gift”", "start": 47, "end": 55, "type": "mixed", "speaker": "She",
                "speaker_spans": [[33, 36]], "speaker_kind": "pronoun", "speaker_canonical": null}],
             "attributions": [
               {"content": [[2, 11]], "source": [[17, 31]], "cue": [[12, 16]]},
               {"content": [[47, 55]], "source": [[33, 36]], "cue": [[37, 43]]}]}
            """, GoldStory.class);

    @Test
    void aMentionThatOverlapsOrANameThatAgreesIsRight() {
        QuoteScores scores = score(Scope.QUOTED, """
                {"start": 2, "end": 11, "speaker": "Ada Osei", "speaker_start": 23, "speaker_end": 31, "confidence": 0.9},
                {"start": 47, "end": 55, "speaker": "She", "speaker_start": 33, "speaker_end": 36, "confidence": 0.6}
                """);
        assertEquals(1.0, scores.scores().get("speaker_f1"));
        assertEquals(1.0, scores.scores().get("quote_f1"));
        assertEquals(0.5, scores.scores().get("band_0.9_share"));
        assertEquals(Map.of("gold", 1, "right", 1), scores.byKind().get("pronoun"));
    }

    @Test
    void aClaimOnWordsThatAreNoSpeechCostsAndAnUnclaimedOneDoesNot() {
        assertEquals(1.0 / 2, score(Scope.DIRECT, """
                {"start": 2, "end": 11, "speaker_canonical": "Ada Osei"},
                {"start": 61, "end": 66, "speaker": "Ada Osei"}
                """).scores().get("quote_precision"));
        assertEquals(1.0, score(Scope.DIRECT, """
                {"start": 2, "end": 11, "speaker_canonical": "Ada Osei"}, {"start": 61, "end": 66}
                """).scores().get("quote_precision"));
    }

    @Test
    void aPronounAgainstANameWithoutAPlaceCannotBeDecided() {
        QuoteScores scores = score(Scope.QUOTED, """
                {"start": 47, "end": 55, "speaker_canonical": "Ada Osei"}
                """);
        assertEquals(1, scores.counts().get("undecidable"));
        assertEquals(0.0, scores.scores().get("speaker_f1"));
        assertNull(scores.scores().get("confidence_ece"));
    }

    @Test
    void errorsTellQuoteGoldAnswerAndRule() {
        QuoteScorer scorer = new QuoteScorer(Scope.DIRECT);
        scorer.add(GOLD, prediction("""
                {"start": 2, "end": 11, "speaker": "She", "speaker_start": 33, "speaker_end": 36, "rule": "nearest"}
                """));
        String error = scorer.errors().get(0).describe();
        assertTrue(error.contains("“We won,”") && error.contains("Mayor Ada Osei") && error.contains("nearest"), error);
    }

    @Test
    void sameNamesShareTheSurnameAndNotOnlyATitle() {
        assertTrue(SpeakerNames.same("President Zoë Brandt", "Zoe Brandt’s"));
        assertTrue(SpeakerNames.same("Brandt", "Zoe Maria Brandt"));
        assertFalse(SpeakerNames.same("Maria", "Zoe Maria Brandt"));
        assertFalse(SpeakerNames.same("the president", "President Brandt"));
    }

    @Test
    void attributionsMatchByTheLettersOfTheirContents() {
        AttributionScorer scorer = new AttributionScorer();
        scorer.add(GOLD, JsonLine.read("""
                {"id": "1", "attributions": [
                  {"content": [[2, 11]], "source": [[23, 31]]}, {"content": [[44, 50]], "source": [[33, 36]]}]}
                """, PredictedStory.class));
        AttributionScorer.Score half = new AttributionScorer.Score(0.5, 0.5, 0.5);
        assertEquals(
                Map.of("gold", 2, "pred", 2, "content", half, "source", half, "exact", half),
                scorer.scores().get("all"));
    }

    private static QuoteScores score(Scope scope, String quotes) {
        QuoteScorer scorer = new QuoteScorer(scope);
        scorer.add(GOLD, prediction(quotes));
        return scorer.scores();
    }

    private static PredictedStory prediction(String quotes) {
        return JsonLine.read("{\"id\": \"1\", \"quotes\": [" + quotes + "]}", PredictedStory.class);
    }
}
