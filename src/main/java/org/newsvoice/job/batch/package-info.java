/** What a batch knows about earlier batches, and what counts once over all of them. */
@NullMarked
package org.newsvoice.job.batch;

import org.jspecify.annotations.NullMarked;
