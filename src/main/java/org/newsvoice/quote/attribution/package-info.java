/**
 * Who a quotation is from: ordered, named rules. Rule: quote, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.attribution;

import org.jspecify.annotations.NullMarked;
