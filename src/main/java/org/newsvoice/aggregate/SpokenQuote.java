package org.newsvoice.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tally needs to know of one quotation.
 *
 * @param kind direct, mixed or indirect
 * @param distinct whether it counts once for all its wire copies: it stands in the canonical story
 * @param name the speaker's name in its story
 * @param title the speaker's title in its story, null when none
 * @param publishedAt when its story was published, null when unknown
 * @param nTokens its length
 * @param sentiment by the model for news, {@link SentimentTally#EMPTY} when unscored
 * @param corenlp by CoreNLP's model, {@link SentimentTally#EMPTY_FIVE} when unscored
 */
public record SpokenQuote(
        String kind,
        boolean distinct,
        String name,
        @Nullable String title,
        @Nullable Instant publishedAt,
        int nTokens,
        SentimentTally sentiment,
        SentimentTally corenlp) {}
