package org.newsvoice.quote.ranking;

import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * The possible speakers of a contiguous stretch of quoted words.
 *
 * @param span the stretch, marks included, in the article's text
 * @param candidates "nobody" first, then mentions, each once
 */
public record SpeakerChoice(TextSpan span, List<CandidateSpeaker> candidates) {

    /** Copies the list. */
    public SpeakerChoice {
        candidates = List.copyOf(candidates);
    }
}
