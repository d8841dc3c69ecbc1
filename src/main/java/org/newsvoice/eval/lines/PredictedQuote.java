package org.newsvoice.eval.lines;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * One contiguous stretch in quotation marks, as a prediction line holds it. Offsets are code points into the received
 * text, end exclusive. All fields about the speaker are null if the analysis abstains or judges that the words are not
 * speech.
 *
 * @param start of the stretch, quotation marks included
 * @param end after the stretch
 * @param kind direct, mixed or indirect; {@value #NOT_SPEECH} for titles, scare quotes and the like
 * @param speaker the words that stand for the speaker
 * @param speakerStart where these words begin
 * @param speakerEnd where they end
 * @param speakerCanonical the speaker's name within the story
 * @param cue the words that report
 * @param rule which rule decided
 * @param confidence 0..1, of the mention
 * @param speakerConfidence 0..1, of the name; null without one
 */
public record PredictedQuote(
        int start,
        int end,
        @Nullable String kind,
        @Nullable String speaker,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd,
        @Nullable String speakerCanonical,
        @Nullable String cue,
        @Nullable String rule,
        @Nullable Double confidence,
        @Nullable Double speakerConfidence) {

    /** The kind of words in quotation marks that are judged not to be speech. */
    public static final String NOT_SPEECH = "not_speech";

    /** A stretch without a speaker. */
    static PredictedQuote unclaimed(TextSpan span, String kind) {
        return new PredictedQuote(span.begin(), span.end(), kind, null, null, null, null, null, null, null, null);
    }

    /** Where it is. */
    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** Whether it is judged not to be speech. */
    public boolean isNotSpeech() {
        return NOT_SPEECH.equals(kind);
    }

    /** Whether it names a speaker. */
    public boolean claims() {
        return isPresent(speaker) || isPresent(speakerCanonical);
    }

    /** Whether its mention overlaps a gold one, however long it is. */
    public boolean meets(GoldQuote gold) {
        if (speakerStart == null || speakerEnd == null) {
            return false;
        }
        TextSpan mention = new TextSpan(speakerStart, speakerEnd);
        return gold.speakerSpans().stream().anyMatch(mention::overlaps);
    }

    private static boolean isPresent(@Nullable String name) {
        return name != null && !name.isEmpty();
    }
}
