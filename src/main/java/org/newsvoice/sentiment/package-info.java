/**
 * How the sentiment of sentences makes that of a quotation, a zone and an article. Rule: nlp, quote and article only.
 */
@NullMarked
package org.newsvoice.sentiment;

import org.jspecify.annotations.NullMarked;
