package org.newsvoice.eval;

import org.jspecify.annotations.Nullable;

/**
 * One contiguous stretch of quoted speech, as a prediction line holds it. Offsets are code points into the received text, end
 * exclusive. All fields about the speaker are null where the analysis abstains.
 *
 * @param start of the stretch, marks included
 * @param end after the stretch
 * @param kind direct, mixed or indirect
 * @param speaker the words that stand for the speaker
 * @param speakerStart where these words begin
 * @param speakerEnd where they end
 * @param speakerCanonical the speaker's name within the story
 * @param cue the words that report
 * @param rule which rule decided
 * @param confidence 0..1
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
        @Nullable Double confidence) {

    /** Whether it names a speaker. */
    boolean claims() {
        return isPresent(speaker) || isPresent(speakerCanonical);
    }

    private static boolean isPresent(@Nullable String name) {
        return name != null && !name.isEmpty();
    }
}
