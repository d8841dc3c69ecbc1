package org.newsvoice.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * Who said a quote, with the evidence.
 *
 * @param mention the words that name the speaker, the first of several
 * @param joint the mentions of all joint speakers (said Ana Ruiz and Kofi Osei), in text order; empty for a single
 * speaker
 * @param cue the words that report ({@code said}, {@code according to}); null when there are none, as in a follow-on quotation
 * @param rule what decided: a rule ({@code said_after}), else the place of the mention ({@code ranked_before})
 * @param confidence 0..1: the ranker's probability that this is the speaker, given that the words are somebody's speech
 */
public record Attribution(
        Mention mention, List<Mention> joint, @Nullable TextSpan cue, String rule, double confidence) {

    /** Copies the list. */
    public Attribution {
        joint = List.copyOf(joint);
    }

    /** An attribution to one speaker. */
    public Attribution(Mention mention, @Nullable TextSpan cue, String rule, double confidence) {
        this(mention, List.of(), cue, rule, confidence);
    }
}
