/**
 * Ordered, named rules that see whose words a passage is, one idea each. Rule: quote, quote.grammar, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.rule;

import org.jspecify.annotations.NullMarked;
