package org.newsvoice.analysis;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.speaker.Speaker;

/**
 * A quotation with the speaker behind its attribution.
 *
 * @param quote the quotation, attributed or not, speech or not
 * @param speaker who the attribution's mention stands for, null without an attribution
 */
public record ResolvedQuote(AttributedQuote quote, @Nullable Speaker speaker) {}
