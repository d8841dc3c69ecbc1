/**
 * Combines the sentiment of sentences into that of a quote, a zone and an article. Rule: nlp, quote and article only.
 */
@NullMarked
package org.newsvoice.sentiment;

import org.jspecify.annotations.NullMarked;
