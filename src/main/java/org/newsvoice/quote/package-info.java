/**
 * Quotes, and how to find them in text. Rule: nlp and article only.
 */
@NullMarked
package org.newsvoice.quote;

import org.jspecify.annotations.NullMarked;
