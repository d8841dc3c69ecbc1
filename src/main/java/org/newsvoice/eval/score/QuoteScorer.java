package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedQuote;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.QuoteTally.Item;

/**
 * Judges quoted speech and its speakers, as {@code eval/score.py} defines it. A gold quote is found when one prediction covers
 * 80 % of it; a prediction is right when gold quotes cover half of it; a speaker is right when its mention overlaps a gold
 * mention or the names agree. Immutable.
 */
public final class QuoteScorer {

    private static final double FOUND = 0.8;
    private static final double HIT = 0.5;

    private final Scope scope;

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

    /** Judges a story; {@code predicted} is null when there is no prediction for it. */
    public JudgedStory judge(GoldStory gold, @Nullable PredictedStory predicted) {
        Judging judging = new Judging(gold, scope);
        judging.tally.add(Item.STORIES);
        if (predicted == null) {
            judging.tally.add(Item.STORIES_MISSING);
        }
        List<PredictedQuote> predictions = predicted == null ? List.of() : predicted.quotes();
        predictions.forEach(judging::judgePrediction);
        judging.wanted.forEach(quote -> judging.judgeGold(quote, predictions));
        return new JudgedStory(gold, judging.tally, judging.judged);
    }

    /** The judging of one story. */
    private static final class Judging {

        private final GoldStory gold;
        private final List<GoldQuote> wanted;
        private final SpeakerJudge judge;
        private final QuoteTally tally = new QuoteTally();
        private final List<JudgedQuote> judged = new ArrayList<>();

        Judging(GoldStory gold, Scope scope) {
            this.gold = gold;
            this.judge = new SpeakerJudge(new CodePointText(gold.text()));
            this.wanted = gold.quotes().stream()
                    .filter(quote -> (scope == Scope.QUOTED || quote.isDirect()) && !quote.ambiguous())
                    .toList();
        }

        void judgePrediction(PredictedQuote prediction) {
            TextSpan span = prediction.span();
            double half = HIT * Math.max(1, span.length());
            boolean hit = gold.quotes().stream()
                            .mapToInt(quote -> cover(span, quote.span()))
                            .sum()
                    >= half;
            if (!hit
                    && (gold.partial()
                            || gold.unlabelled().stream()
                                            .mapToInt(s -> cover(span, s))
                                            .sum()
                                    >= half)) {
                return;
            }
            if (hit && wanted.stream().noneMatch(quote -> span.overlaps(quote.span()))) {
                return;
            }
            boolean claimed = prediction.claims();
            tally.add(hit ? Item.PRED_RIGHT : claimed ? Item.PRED_WRONG : Item.PRED_UNATTRIBUTED_TEXT);
            if (claimed) {
                tally.add(Item.CLAIMS);
            }
            if (!hit && claimed) {
                judged.add(new JudgedQuote(gold, null, prediction, Verdict.NO_SPEECH));
            }
        }

        void judgeGold(GoldQuote quote, List<PredictedQuote> predictions) {
            PredictedQuote best = best(quote, predictions);
            boolean found = best != null
                    && cover(best.span(), quote.span()) >= FOUND * quote.span().length();
            tally.add(Item.GOLD);
            if (found) {
                tally.add(Item.FOUND);
            }
            if (quote.speaker() == null || quote.speaker().isEmpty()) {
                return;
            }
            Verdict verdict = best == null || !found ? Verdict.NOT_FOUND : judge.judge(quote, best);
            JudgedQuote result = new JudgedQuote(gold, quote, found ? best : null, verdict);
            tallySpeaker(result, tally);
            judged.add(result);
        }
    }

    /** Counts a gold quote that has a speaker. */
    static void tallySpeaker(JudgedQuote quote, QuoteTally tally) {
        tally.add(Item.GOLD_WITH_SPEAKER);
        switch (quote.verdict()) {
            case RIGHT -> tally.add(Item.RIGHT);
            case WRONG -> tally.add(Item.WRONG);
            case UNDECIDABLE -> tally.add(Item.UNDECIDABLE);
            case NO_SPEAKER_GIVEN -> tally.add(Item.NO_SPEAKER_GIVEN);
            case NOT_FOUND, NO_SPEECH -> {}
        }
    }

    /** The first of those that cover most of a gold quote. */
    private static @Nullable PredictedQuote best(GoldQuote quote, List<PredictedQuote> predictions) {
        PredictedQuote best = null;
        int most = -1;
        for (PredictedQuote prediction : predictions) {
            int covered = cover(prediction.span(), quote.span());
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
}
