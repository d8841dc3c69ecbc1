/**
 * Attributes the quotes of a story, passage by passage in text order. Rule: imports quote and its other subpackages,
 * nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.attribution;

import org.jspecify.annotations.NullMarked;
