/**
 * From raw stories to articles: one small parser per zone, listed in order. Rule: plain Java over corpus and article.
 */
@NullMarked
package org.newsvoice.parse;

import org.jspecify.annotations.NullMarked;
