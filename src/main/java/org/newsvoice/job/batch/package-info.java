/** What a batch knows of those before it, and what counts once over all of them. */
@NullMarked
package org.newsvoice.job.batch;

import org.jspecify.annotations.NullMarked;
