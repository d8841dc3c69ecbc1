/**
 * What the ranker of speakers is trained on, and the training on all outlets but one. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.eval.training;

import org.jspecify.annotations.NullMarked;
