/**
 * What a report shows of published tables: which part of them, and the few numbers and stories of its pictures. Rule: sums
 * are made by Spark, and only what the page shows reaches the driver.
 */
@NullMarked
package org.newsvoice.report;

import org.jspecify.annotations.NullMarked;
