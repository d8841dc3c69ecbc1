/**
 * Stories, labels and answers as JSON lines: the format of gold files and of {@code annotate}. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval.lines;

import org.jspecify.annotations.NullMarked;
