/**
 * Weighs what rules and grammar say for each candidate, and for "nobody": features, the trained model, the decision.
 * Rule: quote, its grammar, form and rules, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.ranking;

import org.jspecify.annotations.NullMarked;
