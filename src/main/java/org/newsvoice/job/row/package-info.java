/** The rows that stages hand on: names of columns, schemas, and how a row is made. Rule: no Spark job is started here. */
@NullMarked
package org.newsvoice.job.row;

import org.jspecify.annotations.NullMarked;
