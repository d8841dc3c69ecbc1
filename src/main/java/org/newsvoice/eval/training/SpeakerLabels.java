package org.newsvoice.eval.training;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedQuote;
import org.newsvoice.eval.lines.ReceivedOffsets;
import org.newsvoice.eval.score.CodePointText;
import org.newsvoice.eval.score.QuoteScorer;
import org.newsvoice.eval.score.SpeakerJudge;
import org.newsvoice.eval.score.Verdict;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.ranking.CandidateSpeaker;
import org.newsvoice.quote.ranking.SpeakerChoice;
import org.newsvoice.speaker.story.StorySpeakers;

/** Which candidates for a passage are right by a story's labels, as {@link QuoteScorer} would judge them. For one thread. */
final class SpeakerLabels {

    private static final double HIT = 0.5;
    private static final double FOUND = 0.8;
    private static final int NOBODY = 0;

    private final GoldStory gold;
    private final StorySpeakers speakers;
    private final ReceivedOffsets offsets;
    private final SpeakerJudge judge;

    SpeakerLabels(GoldStory gold, StorySpeakers speakers) {
        this.gold = gold;
        this.speakers = speakers;
        this.offsets = gold.story().offsets();
        this.judge = new SpeakerJudge(new CodePointText(gold.text()));
    }

    /**
     * The indexes of the right candidates: "nobody" for quoted words that are not speech; empty when the labels name no
     * speaker, or one who is not among the candidates.
     */
    Optional<Set<Integer>> right(SpeakerChoice choice) {
        TextSpan span = offsets.of(choice.span());
        int labelled = gold.quotes().stream()
                .mapToInt(quote -> overlap(span, quote.span()))
                .sum();
        if (labelled < HIT * span.length()) {
            return gold.partial() ? Optional.empty() : Optional.of(Set.of(NOBODY));
        }
        GoldQuote quote = quote(span);
        if (quote == null
                || quote.ambiguous()
                || quote.speaker() == null
                || quote.speaker().isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> right = new HashSet<>();
        List<CandidateSpeaker> candidates = choice.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Mention mention = candidates.get(i).mention();
            if (mention != null && judge.judge(quote, answer(span, mention)) == Verdict.RIGHT) {
                right.add(i);
            }
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(right);
    }

    /** The first labelled quote that the stretch covers, else the one it shares most with. */
    private @Nullable GoldQuote quote(TextSpan span) {
        GoldQuote best = null;
        int most = 0;
        for (GoldQuote quote : gold.quotes()) {
            int shared = overlap(span, quote.span());
            if (shared >= FOUND * quote.span().length()) {
                return quote;
            }
            if (shared > most) {
                most = shared;
                best = quote;
            }
        }
        return best;
    }

    private PredictedQuote answer(TextSpan span, Mention mention) {
        TextSpan published = offsets.of(mention.span());
        return new PredictedQuote(
                span.begin(),
                span.end(),
                "direct",
                offsets.words(mention.span()),
                published.begin(),
                published.end(),
                speakers.speakerOf(mention).name(),
                null,
                null,
                null,
                null);
    }

    private static int overlap(TextSpan one, TextSpan other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
