/**
 * Published tables in a catalog of Spark (Iceberg, Delta, Hive), by Spark's own writers. Knows no table format.
 */
@NullMarked
package org.newsvoice.catalog;

import org.jspecify.annotations.NullMarked;
