/**
 * The Spark job: stages as verbs, executor functions as named classes. Rule: never CoreNLP.
 */
@NullMarked
package org.newsvoice.job;

import org.jspecify.annotations.NullMarked;
