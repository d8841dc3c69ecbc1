package org.newsvoice.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quotation and its attribution.
 *
 * @param quotation the words
 * @param attribution null if no speaker is likely enough: we abstain
 * @param speech whether the words are judged to be somebody's speech (not a title, not a scare quote)
 */
public record AttributedQuote(Quotation quotation, @Nullable Attribution attribution, boolean speech) {}
