/**
 * What a run is: its id, its counts, its manifest, its summary. Rule: no Spark.
 */
@NullMarked
package org.newsvoice.run;

import org.jspecify.annotations.NullMarked;
