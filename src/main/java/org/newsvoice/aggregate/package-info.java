/**
 * Mergeable tallies: empty, add, plus. Rule: the domain only.
 */
@NullMarked
package org.newsvoice.aggregate;

import org.jspecify.annotations.NullMarked;
