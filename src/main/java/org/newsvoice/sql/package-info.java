/**
 * Spark SQL over the published tables: what Spark must be set to, views, and scripts cut into statements. Rule: never the job.
 */
@NullMarked
package org.newsvoice.sql;

import org.jspecify.annotations.NullMarked;
