package org.newsvoice.eval.score;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was counted while quotations were scored, and the scores made of it; names and formulas are those of {@code
 * eval/score.py}. Mergeable; for one thread.
 */
public final class QuoteTally {

    /** What is counted. */
    public enum Item {
        STORIES,
        /** Stories without a prediction. */
        STORIES_MISSING,
        /** Predicted stretches that are quoted speech. */
        PRED_RIGHT,
        /** Predicted stretches that are none, with a speaker claimed for them. */
        PRED_WRONG,
        /** Predicted stretches that are none, without a claim: they cost nothing. */
        PRED_UNATTRIBUTED_TEXT,
        /** Predicted stretches with a speaker. */
        CLAIMS,
        GOLD,
        /** Gold stretches that one prediction covers. */
        FOUND,
        GOLD_WITH_SPEAKER,
        NO_SPEAKER_GIVEN,
        RIGHT,
        WRONG,
        UNDECIDABLE;

        /** The name in reports. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final double TINY = 1e-9;

    private final Map<Item, Integer> counts = new EnumMap<>(Item.class);

    void add(Item item) {
        counts.merge(item, 1, Integer::sum);
    }

    void add(QuoteTally other) {
        other.counts.forEach((item, count) -> counts.merge(item, count, Integer::sum));
    }

    /** How many. */
    public int of(Item item) {
        return counts.getOrDefault(item, 0);
    }

    double quotePrecision() {
        return ratio(of(Item.PRED_RIGHT), of(Item.PRED_RIGHT) + of(Item.PRED_WRONG));
    }

    double quoteRecall() {
        return ratio(of(Item.FOUND), of(Item.GOLD));
    }

    double quoteF1() {
        return f1(quotePrecision(), quoteRecall());
    }

    /** Share of the claims that are on text that is not speech. */
    public double wrongClaims() {
        return ratio(of(Item.PRED_WRONG), of(Item.CLAIMS));
    }

    double speakerAccuracyFound() {
        return ratio(of(Item.RIGHT), of(Item.RIGHT) + of(Item.WRONG) + of(Item.NO_SPEAKER_GIVEN));
    }

    double speakerPrecision() {
        return ratio(of(Item.RIGHT), of(Item.CLAIMS) - of(Item.UNDECIDABLE));
    }

    double speakerRecall() {
        return ratio(of(Item.RIGHT), of(Item.GOLD_WITH_SPEAKER) - of(Item.UNDECIDABLE));
    }

    /** The headline: harmonic mean of precision over all claims and recall over all gold speakers. */
    public double speakerF1() {
        return f1(speakerPrecision(), speakerRecall());
    }

    /** Share right of the answers on found gold speakers; claims on what is no speech belong to no kind of speaker. */
    double answersRight() {
        return ratio(of(Item.RIGHT), of(Item.RIGHT) + of(Item.WRONG));
    }

    /** Scores by the names that {@code score.py} gives them, and the share of wrong claims. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("quote_precision", quotePrecision());
        scores.put("quote_recall", quoteRecall());
        scores.put("quote_f1", quoteF1());
        scores.put("wrong_claims", wrongClaims());
        scores.put("speaker_accuracy_found", speakerAccuracyFound());
        scores.put("speaker_precision", speakerPrecision());
        scores.put("speaker_recall", speakerRecall());
        scores.put("speaker_f1", speakerF1());
        return scores;
    }

    static double ratio(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }

    static double f1(double precision, double recall) {
        return 2 * precision * recall / Math.max(TINY, precision + recall);
    }
}
