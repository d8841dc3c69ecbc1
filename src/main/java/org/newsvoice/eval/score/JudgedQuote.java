package org.newsvoice.eval.score;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedQuote;

/**
 * A gold quote that has a speaker, with what was answered for it; or a claim on words that are not speech.
 *
 * @param story the story
 * @param gold the gold quote, null for a claim on no speech
 * @param answer the prediction, null when the quote was not found
 * @param verdict how the two compare
 */
public record JudgedQuote(
        GoldStory story, @Nullable GoldQuote gold, @Nullable PredictedQuote answer, Verdict verdict) {

    /** Where the gold quote is, else the claim; code points. */
    TextSpan span() {
        if (gold != null) {
            return gold.span();
        }
        return answer == null ? new TextSpan(0, 0) : answer.span();
    }
}
