/**
 * What describes a run: its id, counts, manifest and summary. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.run;

import org.jspecify.annotations.NullMarked;
