package org.newsvoice.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.Stance;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;

/**
 * A quotation of somebody's speech, with all that is known of it.
 *
 * @param quotation the words
 * @param attribution who says so and why we think so; null when we abstain
 * @param speaker the mention resolved within the story; null when we abstain
 * @param together all who say it together, in text order; empty when one does
 * @param speakerConfidence 0..1: how likely the speaker's name is the right one; null without a name or when nothing is known of it
 * @param stance what the speaker does with the words
 * @param sentiment of the quoted words alone
 * @param nTokens words and punctuation within the quotation
 * @param peopleMentioned canonical names, within the story, of the people named in the quotation; sorted
 * @param reported all that is reported in its statement, in quotation marks or not; quotes of one statement have the same
 */
public record AnalyzedQuote(
        Quotation quotation,
        @Nullable Attribution attribution,
        @Nullable Speaker speaker,
        List<Speaker> together,
        @Nullable Double speakerConfidence,
        Stance stance,
        SentimentScores sentiment,
        int nTokens,
        Set<String> peopleMentioned,
        List<TextSpan> reported) {

    /** Copies the lists. */
    public AnalyzedQuote {
        together = List.copyOf(together);
        reported = List.copyOf(reported);
    }

    /** A quotation of one speaker, of whose name nothing is known, and who stands by the words. */
    public AnalyzedQuote(
            Quotation quotation,
            @Nullable Attribution attribution,
            @Nullable Speaker speaker,
            SentimentScores sentiment,
            int nTokens,
            Set<String> peopleMentioned) {
        this(
                quotation,
                attribution,
                speaker,
                List.of(),
                null,
                Stance.ASSERTED,
                sentiment,
                nTokens,
                peopleMentioned,
                quotation.spans());
    }
}
