/**
 * Mergeable tallies: empty, add, plus. Rule: imports the domain only.
 */
@NullMarked
package org.newsvoice.aggregate;

import org.jspecify.annotations.NullMarked;
