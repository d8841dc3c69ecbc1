package org.newsvoice.aggregate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker said, summed. Quotations are counted with and without their wire copies; words and sentiment once for all
 * copies. Immutable; {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param nQuotes quotations, copies included
 * @param nQuotesDistinct quotations, copies once
 * @param nArticles articles with at least one of the quotations, copies included
 * @param nArticlesDistinct articles with at least one of the distinct quotations
 * @param nWords tokens of the distinct quotations
 * @param firstQuoted earliest publication, null when all are undated
 * @param lastQuoted latest publication, null when all are undated
 * @param kinds how many of the distinct quotations are of each kind
 * @param aliases the names used
 * @param titles the titles used
 * @param sentiment of the distinct quotations, by the model for news
 * @param corenlp the same by CoreNLP's model
 */
public record SpeakerTally(
        long nQuotes,
        long nQuotesDistinct,
        long nArticles,
        long nArticlesDistinct,
        long nWords,
        @Nullable Instant firstQuoted,
        @Nullable Instant lastQuoted,
        NameCounts kinds,
        NameCounts aliases,
        NameCounts titles,
        SentimentTally sentiment,
        SentimentTally corenlp) {

    /** Nothing said. */
    public static final SpeakerTally EMPTY = new SpeakerTally(
            0,
            0,
            0,
            0,
            0,
            null,
            null,
            NameCounts.EMPTY,
            NameCounts.EMPTY,
            NameCounts.EMPTY,
            SentimentTally.EMPTY,
            SentimentTally.EMPTY_FIVE);

    /** The quotations of one speaker in one article; at least one. */
    public static SpeakerTally ofArticle(List<SpokenQuote> quotes) {
        SpeakerTally sum = EMPTY;
        for (SpokenQuote quote : quotes) {
            sum = sum.plus(of(quote));
        }
        return new SpeakerTally(
                sum.nQuotes,
                sum.nQuotesDistinct,
                1,
                sum.nQuotesDistinct > 0 ? 1 : 0,
                sum.nWords,
                sum.firstQuoted,
                sum.lastQuoted,
                sum.kinds,
                sum.aliases,
                sum.titles,
                sum.sentiment,
                sum.corenlp);
    }

    private static SpeakerTally of(SpokenQuote quote) {
        return new SpeakerTally(
                1,
                quote.distinct() ? 1 : 0,
                0,
                0,
                quote.distinct() ? quote.nTokens() : 0,
                quote.publishedAt(),
                quote.publishedAt(),
                quote.distinct() ? NameCounts.of(quote.kind()) : NameCounts.EMPTY,
                NameCounts.of(quote.name()),
                NameCounts.of(quote.title()),
                quote.distinct() ? quote.sentiment() : SentimentTally.EMPTY,
                quote.distinct() ? quote.corenlp() : SentimentTally.EMPTY_FIVE);
    }

    /** Both together. */
    public SpeakerTally plus(SpeakerTally other) {
        return new SpeakerTally(
                nQuotes + other.nQuotes,
                nQuotesDistinct + other.nQuotesDistinct,
                nArticles + other.nArticles,
                nArticlesDistinct + other.nArticlesDistinct,
                nWords + other.nWords,
                earlier(firstQuoted, other.firstQuoted),
                later(lastQuoted, other.lastQuoted),
                kinds.plus(other.kinds),
                aliases.plus(other.aliases),
                titles.plus(other.titles),
                sentiment.plus(other.sentiment),
                corenlp.plus(other.corenlp));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
