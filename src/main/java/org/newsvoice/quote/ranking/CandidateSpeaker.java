package org.newsvoice.quote.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;

/**
 * A possible speaker of a passage.
 *
 * @param mention the words that would name the speaker; null for "nobody": not speech, or the story names no speaker
 * @param features what speaks for and against it, as names of {@link RankingModel}
 */
public record CandidateSpeaker(@Nullable Mention mention, List<String> features) {

    /** Copies the list. */
    public CandidateSpeaker {
        features = List.copyOf(features);
    }
}
