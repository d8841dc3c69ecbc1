package org.newsvoice.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.Calibration.Answer;

/**
 * Scores quoted speech and its speakers, as {@code eval/score.py} defines it. A gold quote is found when one prediction covers
 * 80 % of it; a prediction is right when gold quotes cover half of it; a speaker is right when its mention overlaps a gold
 * mention or the names agree. For one thread.
 */
public final class QuoteScorer {

    private static final double FOUND = 0.8;
    private static final double HIT = 0.5;
    private static final double TINY = 1e-9;

    private final Scope scope;
    private final Counts counts = new Counts();
    private final Map<String, Counts> byKind = new TreeMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<WrongAnswer> errors = new ArrayList<>();

    /** Which gold quotes are asked for. */
    public enum Scope {
        /** All quoted speech. */
        QUOTED,
        /** Only wholly quoted contents, not partial quotes. */
        DIRECT
    }

    /** A scorer of some quotes. */
    public QuoteScorer(Scope scope) {
        this.scope = scope;
    }

    /** Counts a story; {@code predicted} is null when there is no prediction for it. */
    public void add(GoldStory gold, @Nullable PredictedStory predicted) {
        counts.add("stories");
        counts.add("stories missing", predicted == null ? 1 : 0);
        List<PredictedQuote> predictions = predicted == null ? List.of() : predicted.quotes();
        List<GoldQuote> wanted = gold.quotes().stream()
                .filter(quote -> (scope == Scope.QUOTED || quote.isDirect()) && !quote.ambiguous())
                .toList();
        for (PredictedQuote prediction : predictions) {
            countPrediction(gold, wanted, prediction);
        }
        SpeakerJudge judge = new SpeakerJudge(new CodePointText(gold.text()));
        for (GoldQuote quote : wanted) {
            countGold(gold, quote, predictions, judge);
        }
    }

    private void countPrediction(GoldStory gold, List<GoldQuote> wanted, PredictedQuote prediction) {
        TextSpan span = new TextSpan(prediction.start(), prediction.end());
        double half = HIT * Math.max(1, span.length());
        boolean hit = gold.quotes().stream()
                        .mapToInt(quote -> cover(span, quote.span()))
                        .sum()
                >= half;
        if (!hit && (gold.unlabelled().stream().mapToInt(s -> cover(span, s)).sum() >= half || gold.partial())) {
            return;
        }
        if (hit && wanted.stream().noneMatch(quote -> span.overlaps(quote.span()))) {
            return;
        }
        boolean claimed = prediction.claims();
        counts.add(hit ? "pred right" : claimed ? "pred wrong" : "pred unattributed text");
        counts.add("claims", claimed ? 1 : 0);
        if (!hit && claimed) {
            errors.add(new WrongAnswer(gold, null, prediction));
        }
    }

    private void countGold(GoldStory gold, GoldQuote quote, List<PredictedQuote> predictions, SpeakerJudge judge) {
        counts.add("gold");
        PredictedQuote best = best(quote, predictions);
        boolean found = best != null
                && cover(new TextSpan(best.start(), best.end()), quote.span())
                        >= FOUND * quote.span().length();
        counts.add("found", found ? 1 : 0);
        if (quote.speaker() == null || quote.speaker().isEmpty()) {
            return;
        }
        String kind = quote.speakerKind() == null || quote.speakerKind().isEmpty() ? "?" : quote.speakerKind();
        Counts ofKind = byKind.computeIfAbsent(kind, k -> new Counts());
        counts.add("gold with speaker");
        ofKind.add("gold");
        if (best == null || !found) {
            errors.add(new WrongAnswer(gold, quote, null));
            return;
        }
        Verdict verdict = judge.judge(quote, best);
        counts.add(verdict.label());
        ofKind.add(verdict == Verdict.NO_SPEAKER_GIVEN ? "none" : verdict.label());
        if (best.confidence() != null && (verdict == Verdict.RIGHT || verdict == Verdict.WRONG)) {
            answers.add(new Answer(best.confidence(), verdict == Verdict.RIGHT));
        }
        if (verdict == Verdict.WRONG || verdict == Verdict.NO_SPEAKER_GIVEN) {
            errors.add(new WrongAnswer(gold, quote, best));
        }
    }

    /** The first of those that cover most of a gold quote. */
    private static @Nullable PredictedQuote best(GoldQuote quote, List<PredictedQuote> predictions) {
        PredictedQuote best = null;
        int most = -1;
        for (PredictedQuote prediction : predictions) {
            int covered = cover(new TextSpan(prediction.start(), prediction.end()), quote.span());
            if (covered > most) {
                most = covered;
                best = prediction;
            }
        }
        return best;
    }

    private static int cover(TextSpan one, TextSpan other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    /** The scores of all stories so far. */
    public QuoteScores scores() {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        double precision = ratio(counts.of("pred right"), counts.of("pred right") + counts.of("pred wrong"));
        double recall = ratio(counts.of("found"), counts.of("gold"));
        scores.put("quote_precision", precision);
        scores.put("quote_recall", recall);
        scores.put("quote_f1", f1(precision, recall));
        int right = counts.of("right");
        int undecidable = counts.of("undecidable");
        double speakerPrecision = ratio(right, counts.of("claims") - undecidable);
        double speakerRecall = ratio(right, counts.of("gold with speaker") - undecidable);
        scores.put(
                "speaker_accuracy_found",
                ratio(right, right + counts.of("wrong") + counts.of(Verdict.NO_SPEAKER_GIVEN.label())));
        scores.put("speaker_precision", speakerPrecision);
        scores.put("speaker_recall", speakerRecall);
        scores.put("speaker_f1", f1(speakerPrecision, speakerRecall));
        scores.putAll(Calibration.of(answers));
        Map<String, Map<String, Integer>> kinds = new LinkedHashMap<>();
        byKind.forEach((kind, ofKind) -> kinds.put(kind, ofKind.all()));
        return new QuoteScores(scores, counts.all(), kinds);
    }

    /** The wrong answers so far, in the order of the stories. */
    public List<WrongAnswer> errors() {
        return List.copyOf(errors);
    }

    private static double ratio(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }

    static double f1(double precision, double recall) {
        return 2 * precision * recall / Math.max(TINY, precision + recall);
    }
}
