/** Finds the stories of a batch that are copies, on the driver or, for large batches, on the cluster. */
@NullMarked
package org.newsvoice.job.copies;

import org.jspecify.annotations.NullMarked;
