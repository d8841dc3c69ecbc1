/** The rows that stages pass on: column names, schemas, and how a row is made. Rule: starts no Spark job. */
@NullMarked
package org.newsvoice.job.row;

import org.jspecify.annotations.NullMarked;
