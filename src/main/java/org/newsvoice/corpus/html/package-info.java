/**
 * Stories in web pages and other markup: where the article is, and its words in their order. Rule: jsoup is seen only here.
 */
@NullMarked
package org.newsvoice.corpus.html;

import org.jspecify.annotations.NullMarked;
