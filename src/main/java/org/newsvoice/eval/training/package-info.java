/**
 * The speaker ranker's training data, and training on all outlets but one. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval.training;

import org.jspecify.annotations.NullMarked;
