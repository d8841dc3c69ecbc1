/**
 * Stories in web pages and other markup: finds the article and extracts its words in order. Rule: only this package
 * sees jsoup.
 */
@NullMarked
package org.newsvoice.corpus.html;

import org.jspecify.annotations.NullMarked;
