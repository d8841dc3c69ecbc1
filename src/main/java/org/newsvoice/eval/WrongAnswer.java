package org.newsvoice.eval;

import org.jspecify.annotations.Nullable;

/**
 * A mistake to look at.
 *
 * @param story the story
 * @param gold the gold quote, null when what was claimed is no speech
 * @param predicted the answer, null when the quote was not found
 */
public record WrongAnswer(
        GoldStory story, @Nullable GoldQuote gold, @Nullable PredictedQuote predicted) {

    /** Over a few lines: the quote, the gold speaker, the answer and the rule that gave it. */
    public String describe() {
        StringBuilder lines = new StringBuilder(story.id()).append('\n');
        lines.append("  quote   ").append(words()).append('\n');
        lines.append("  gold    ")
                .append(gold == null ? "(no speech)" : goldSpeaker(gold))
                .append('\n');
        lines.append("  answer  ").append(predicted == null ? "(quote not found)" : answer(predicted));
        return lines.toString();
    }

    private String words() {
        if (gold != null) {
            return gold.text().replace('\n', ' ');
        }
        if (predicted == null) {
            return "";
        }
        String text = story.text();
        int begin = text.offsetByCodePoints(0, predicted.start());
        int end = text.offsetByCodePoints(begin, predicted.end() - predicted.start());
        return text.substring(begin, end).replace('\n', ' ');
    }

    private static String goldSpeaker(GoldQuote gold) {
        return gold.speaker() + (gold.speakerCanonical() == null ? "" : " = " + gold.speakerCanonical()) + " ("
                + gold.speakerKind() + ", " + gold.type() + ")";
    }

    private static String answer(PredictedQuote predicted) {
        return predicted.claims()
                ? predicted.speaker() + " = " + predicted.speakerCanonical() + ", rule " + predicted.rule()
                        + ", confidence " + predicted.confidence()
                : "(left open)";
    }
}
