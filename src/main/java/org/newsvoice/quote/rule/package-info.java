/**
 * Ordered, named rules that find the speaker of a passage, one idea each. Rule: quote, quote.grammar, nlp and article
 * only.
 */
@NullMarked
package org.newsvoice.quote.rule;

import org.jspecify.annotations.NullMarked;
