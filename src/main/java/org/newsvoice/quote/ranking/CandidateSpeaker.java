package org.newsvoice.quote.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;

/**
 * One possible answer to "whose words are these?".
 *
 * @param mention the words that would name the speaker; null for "nobody": no speech, or no speaker that the story tells
 * @param features what speaks for and against it, as names of {@link RankingModel}
 */
public record CandidateSpeaker(@Nullable Mention mention, List<String> features) {

    /** Copies the list. */
    public CandidateSpeaker {
        features = List.copyOf(features);
    }
}
