/**
 * How right the answers are: judgements of each quotation and of all reported speech, their sums, and how these are printed. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval.score;

import org.jspecify.annotations.NullMarked;
