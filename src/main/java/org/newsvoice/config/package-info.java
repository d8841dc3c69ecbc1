/**
 * Validated settings. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.config;

import org.jspecify.annotations.NullMarked;
