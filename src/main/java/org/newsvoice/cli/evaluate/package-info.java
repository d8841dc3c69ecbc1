/**
 * The commands that need no Spark: answers to single stories, their scores, the training of the ranker; and the trial of duplicates.
 */
@NullMarked
package org.newsvoice.cli.evaluate;

import org.jspecify.annotations.NullMarked;
