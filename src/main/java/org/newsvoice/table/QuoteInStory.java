package org.newsvoice.table;

import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;

/**
 * A quotation and its place.
 *
 * @param article its story
 * @param offsets the story's text in code points
 * @param ordinal its place among the story's quotations, from 0
 * @param quote what is known of it
 */
public record QuoteInStory(Article article, CodePointOffsets offsets, int ordinal, AnalyzedQuote quote) {}
