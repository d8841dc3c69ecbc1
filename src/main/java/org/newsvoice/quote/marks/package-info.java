/** Quotation marks: which characters they are, which way they work, and which belong together. Text only, no grammar. */
@NullMarked
package org.newsvoice.quote.marks;

import org.jspecify.annotations.NullMarked;
