/**
 * Spark SQL over the published tables: the settings that Spark needs, views, and scripts split into statements. Rule:
 * never the job.
 */
@NullMarked
package org.newsvoice.sql;

import org.jspecify.annotations.NullMarked;
