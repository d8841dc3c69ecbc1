package org.newsvoice.quote.indirect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Mention;

/**
 * What somebody is reported as saying or thinking, found by its cue.
 *
 * @param content its stretches in the article's text, in order; they may hold words in quotation marks
 * @param source the words that name who says so; null when the sentence leaves it open
 * @param cue the word that reports
 * @param zone index, in the article's zones, of its zone
 * @param probability 0..1: the model's probability that the cue reports these words, or nearly these
 */
public record IndirectSpeech(
        List<TextSpan> content, @Nullable Mention source, TextSpan cue, int zone, double probability) {

    /** Whether any words of the other, its cue included, are part of this content. */
    boolean overlaps(IndirectSpeech other) {
        return content.stream()
                .anyMatch(
                        own -> own.overlaps(other.cue) || other.content.stream().anyMatch(own::overlaps));
    }

    /** Copies the list. */
    public IndirectSpeech {
        content = List.copyOf(content);
    }
}
