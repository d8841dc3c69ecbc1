package org.newsvoice.aggregate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker said, summed. Quotes are counted with and without their wire copies; words and sentiment once for all
 * copies, and of quotes in quotation marks alone: what is reported without them is the reporter's wording. Immutable;
 * {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param counts quotes, copies included
 * @param distinct quotes, copies once
 * @param nArticles articles with at least one of the quotes in quotation marks, copies included
 * @param nArticlesHeard articles with at least one of the quotes of any kind, copies included
 * @param nArticlesDistinct articles with at least one of the distinct quotes in quotation marks
 * @param nWords tokens of the distinct quotes in quotation marks
 * @param firstQuoted earliest publication of quotes in quotation marks, null when all are undated
 * @param lastQuoted latest publication of quotes in quotation marks, null when all are undated
 * @param qids the gazetteer's ids of the speaker; more than one after a change of the gazetteer only
 * @param aliases the names used, with the number of quotes in quotation marks under each
 * @param titles the titles used, likewise
 * @param sentiment of the distinct quotes in quotation marks, by the model for news
 * @param corenlp the same by CoreNLP's model
 */
public record SpeakerTally(
        QuoteCounts counts,
        QuoteCounts distinct,
        long nArticles,
        long nArticlesHeard,
        long nArticlesDistinct,
        long nWords,
        @Nullable Instant firstQuoted,
        @Nullable Instant lastQuoted,
        NameCounts qids,
        NameCounts aliases,
        NameCounts titles,
        SentimentTally sentiment,
        SentimentTally corenlp) {

    /** Nothing said. */
    public static final SpeakerTally EMPTY = new SpeakerTally(
            QuoteCounts.EMPTY,
            QuoteCounts.EMPTY,
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

    /** The quotes of one speaker in one article; at least one. */
    public static SpeakerTally ofArticle(List<SpokenQuote> quotes) {
        SpeakerTally sum = EMPTY;
        for (SpokenQuote quote : quotes) {
            sum = sum.plus(of(quote));
        }
        return sum.withArticles(sum.counts.inMarks() > 0 ? 1 : 0, 1);
    }

    private SpeakerTally withArticles(long quoting, long hearing) {
        return new SpeakerTally(
                counts,
                distinct,
                quoting,
                hearing,
                distinct.inMarks() > 0 ? 1 : 0,
                nWords,
                firstQuoted,
                lastQuoted,
                qids,
                aliases,
                titles,
                sentiment,
                corenlp);
    }

    private static SpeakerTally of(SpokenQuote quote) {
        QuoteCounts one = QuoteCounts.of(quote.kind());
        boolean counts = quote.inMarks() && quote.distinct();
        long names = quote.inMarks() ? 1 : 0;
        return new SpeakerTally(
                one,
                quote.distinct() ? one : QuoteCounts.EMPTY,
                0,
                0,
                0,
                counts ? quote.nTokens() : 0,
                quote.inMarks() ? quote.publishedAt() : null,
                quote.inMarks() ? quote.publishedAt() : null,
                NameCounts.of(quote.qid(), 1),
                NameCounts.of(quote.name(), names),
                NameCounts.of(quote.title(), names),
                counts ? quote.sentiment() : SentimentTally.EMPTY,
                counts ? quote.corenlp() : SentimentTally.EMPTY_FIVE);
    }

    /** Both together. */
    public SpeakerTally plus(SpeakerTally other) {
        return new SpeakerTally(
                counts.plus(other.counts),
                distinct.plus(other.distinct),
                nArticles + other.nArticles,
                nArticlesHeard + other.nArticlesHeard,
                nArticlesDistinct + other.nArticlesDistinct,
                nWords + other.nWords,
                earlier(firstQuoted, other.firstQuoted),
                later(lastQuoted, other.lastQuoted),
                qids.plus(other.qids),
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
