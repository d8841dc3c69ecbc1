/** Gives ids to the names of a batch's speakers. */
@NullMarked
package org.newsvoice.job.speakers;

import org.jspecify.annotations.NullMarked;
