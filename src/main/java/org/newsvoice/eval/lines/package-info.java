/**
 * Stories, their labels and the answers to them as lines of JSON: the form of gold files and of {@code annotate}. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval.lines;

import org.jspecify.annotations.NullMarked;
