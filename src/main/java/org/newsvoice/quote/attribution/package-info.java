/**
 * Attributes the quotations of a story: passage by passage, in text order. Rule: quote and the rooms beside this one, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.attribution;

import org.jspecify.annotations.NullMarked;
