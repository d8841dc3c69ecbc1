package org.newsvoice.eval.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A quoted stretch as people labelled it. Offsets are code points.
 *
 * @param text its words, quotation marks included
 * @param start where it begins
 * @param end where it ends
 * @param type direct or mixed; null counts as direct
 * @param ambiguous whether the annotators could not decide; such a quote is not scored
 * @param speaker the words that name the speaker, null or empty when nobody is named
 * @param speakerSpans where they are
 * @param mentions other mentions of the same speaker, where the gold has coreference
 * @param speakerKind name, pronoun or nominal
 * @param speakerType person, organization or role; null if the gold does not say
 * @param speakerCanonical the speaker's name, null when the gold does not resolve it
 */
public record GoldQuote(
        String text,
        int start,
        int end,
        @Nullable String type,
        boolean ambiguous,
        @Nullable String speaker,
        List<TextSpan> speakerSpans,
        List<TextSpan> mentions,
        @Nullable String speakerKind,
        @Nullable String speakerType,
        @Nullable String speakerCanonical) {

    /** Takes absent lists as empty. */
    public GoldQuote {
        speakerSpans = speakerSpans == null ? List.of() : List.copyOf(speakerSpans);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }

    /** Whether it is wholly quoted speech. */
    public boolean isDirect() {
        return type == null || type.equals("direct");
    }

    /** Where it is. */
    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
