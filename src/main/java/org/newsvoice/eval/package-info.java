/**
 * Gold files, matching and scores for the very code the job runs. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval;

import org.jspecify.annotations.NullMarked;
