/**
 * Writes published tables to a Spark catalog (Iceberg, Delta, Hive), with Spark's own writers. Knows no table format.
 */
@NullMarked
package org.newsvoice.catalog;

import org.jspecify.annotations.NullMarked;
