/**
 * What a report shows of the published tables: the selected part, and the few numbers and stories in it. Rule: Spark
 * computes the sums, and only what the page shows reaches the driver.
 */
@NullMarked
package org.newsvoice.report;

import org.jspecify.annotations.NullMarked;
