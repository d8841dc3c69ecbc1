/**
 * What speakers do with the words that quotes give. Rule: the values of {@code quote}, and the annotation, only.
 */
@NullMarked
package org.newsvoice.quote.stance;

import org.jspecify.annotations.NullMarked;
