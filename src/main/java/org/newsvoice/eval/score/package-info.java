/**
 * Scores the answers: judges each quote and all reported speech, adds up the judgements and prints them. Rule: no
 * Spark.
 */
@NullMarked
package org.newsvoice.eval.score;

import org.jspecify.annotations.NullMarked;
