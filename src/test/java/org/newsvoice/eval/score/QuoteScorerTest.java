package org.newsvoice.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.QuoteScorer.Scope;
import org.newsvoice.eval.score.QuoteTally.Item;

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
        SystemScores scores = score(Scope.QUOTED, """
                {"start": 2, "end": 11, "speaker": "Ada Osei", "speaker_start": 23, "speaker_end": 31, "confidence": 0.9},
                {"start": 47, "end": 55, "speaker": "She", "speaker_start": 33, "speaker_end": 36, "confidence": 0.6}
                """);
        assertEquals(1.0, scores.scores().get("speaker_f1"));
        assertEquals(1.0, scores.scores().get("quote_f1"));
        assertEquals(0.5, scores.scores().get("band_0.9_share"));
        QuoteTally pronouns = Objects.requireNonNull(scores.byKind().get("pronoun"));
        assertEquals(List.of(1, 1), List.of(pronouns.of(Item.GOLD_WITH_SPEAKER), pronouns.of(Item.RIGHT)));
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
    void wordsJudgedToBeNoSpeechAreFoundAndCostNothing() {
        QuoteTally tally = score(Scope.QUOTED, """
                {"start": 2, "end": 11, "speaker_canonical": "Ada Osei", "kind": "direct"},
                {"start": 47, "end": 55, "kind": "not_speech"}, {"start": 61, "end": 66, "kind": "not_speech"}
                """).total();
        assertEquals(1.0, tally.quoteF1());
        assertEquals(1.0, tally.speakerPrecision());
        assertEquals(0.5, tally.speakerRecall());
        assertEquals(0.0, tally.wrongClaims());
    }

    @Test
    void aPronounAgainstANameWithoutAPlaceCannotBeDecided() {
        SystemScores scores = score(Scope.QUOTED, """
                {"start": 47, "end": 55, "speaker_canonical": "Ada Osei"}
                """);
        assertEquals(1, scores.total().of(Item.UNDECIDABLE));
        assertEquals(0.0, scores.scores().get("speaker_f1"));
        assertNull(scores.scores().get("confidence_ece"));
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

    private static SystemScores score(Scope scope, String quotes) {
        return SystemScores.of("test", List.of(GOLD), Map.of("1", prediction(quotes)), scope);
    }

    private static PredictedStory prediction(String quotes) {
        return JsonLine.read("{\"id\": \"1\", \"quotes\": [" + quotes + "]}", PredictedStory.class);
    }
}
