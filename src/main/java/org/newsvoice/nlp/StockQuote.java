package org.newsvoice.nlp;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A quotation as the NLP library's own quote annotator finds and attributes it, for comparison with ours.
 *
 * @param span the quotation, marks included, in the article's text
 * @param mention the words that stand for the speaker, null when it names none
 * @param speaker the speaker's name as the library resolves it, null when it resolves none
 * @param sieve the library's own name for what decided
 */
public record StockQuote(
        TextSpan span, @Nullable TextSpan mention, @Nullable String speaker, String sieve) {}
