/**
 * What speakers do with the quoted words: assert, deny, ask. Rule: imports only the values of {@code quote} and the
 * annotation.
 */
@NullMarked
package org.newsvoice.quote.stance;

import org.jspecify.annotations.NullMarked;
