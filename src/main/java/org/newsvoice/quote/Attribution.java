package org.newsvoice.quote;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * The answer to "whose words are these?", with its evidence.
 *
 * @param mention the words that name the speaker
 * @param cue the words that report ({@code said}, {@code according to}); null when there are none, as in a follow-on quotation
 * @param rule what decided: a rule ({@code said_after}), else where the mention stands ({@code ranked_before})
 * @param confidence 0..1: the ranker's probability that this is the speaker, given that the words are somebody's speech
 */
public record Attribution(Mention mention, @Nullable TextSpan cue, String rule, double confidence) {}
