/**
 * The commands that need no Spark: annotating single stories, scoring the answers, training the models; and the
 * evaluation of duplicates.
 */
@NullMarked
package org.newsvoice.cli.evaluate;

import org.jspecify.annotations.NullMarked;
