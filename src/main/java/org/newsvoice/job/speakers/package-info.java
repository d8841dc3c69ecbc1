/** Who is who in a batch: ids given to the names of its speakers. */
@NullMarked
package org.newsvoice.job.speakers;

import org.jspecify.annotations.NullMarked;
