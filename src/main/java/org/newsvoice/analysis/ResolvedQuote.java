package org.newsvoice.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.speaker.Speaker;

/**
 * A quotation with the speaker behind its attribution.
 *
 * @param quote the quotation, attributed or not, speech or not
 * @param speaker who the attribution's mention stands for, the first of several; null without an attribution
 * @param together all who say it together, in text order; empty when one does
 * @param speakerConfidence 0..1: how likely the speaker's name is the right one; null without a name or when nothing is known of it
 * @param reported all that is reported in its statement, in quotation marks or not; quotes of one statement have the same
 */
public record ResolvedQuote(
        AttributedQuote quote,
        @Nullable Speaker speaker,
        List<Speaker> together,
        @Nullable Double speakerConfidence,
        List<TextSpan> reported) {

    /** Copies the lists. */
    public ResolvedQuote {
        together = List.copyOf(together);
        reported = List.copyOf(reported);
    }

    /** A quotation of one speaker, of whose name nothing is known. */
    public ResolvedQuote(AttributedQuote quote, @Nullable Speaker speaker) {
        this(quote, speaker, List.of(), null, quote.quotation().spans());
    }
}
