package org.newsvoice.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.QuoteKind;

/**
 * What a tally needs to know of one quote.
 *
 * @param kind direct, mixed or indirect
 * @param qid the gazetteer's id of the speaker, null when none
 * @param distinct whether it counts once for all its wire copies: it is in the canonical story
 * @param name the speaker's name in its story
 * @param title the speaker's title in its story, null when none
 * @param publishedAt when its story was published, null when unknown
 * @param nTokens its length
 * @param sentiment by the model for news, {@link SentimentTally#EMPTY} when unscored
 * @param corenlp by CoreNLP's model, {@link SentimentTally#EMPTY_FIVE} when unscored
 */
public record SpokenQuote(
        QuoteKind kind,
        @Nullable String qid,
        boolean distinct,
        String name,
        @Nullable String title,
        @Nullable Instant publishedAt,
        int nTokens,
        SentimentTally sentiment,
        SentimentTally corenlp) {

    /** Whether words of it are in quotation marks. */
    boolean inMarks() {
        return kind != QuoteKind.INDIRECT;
    }
}
