/**
 * Quotation marks: which characters they are, whether they open or close, and which belong together. Text only, no
 * grammar.
 */
@NullMarked
package org.newsvoice.quote.marks;

import org.jspecify.annotations.NullMarked;
