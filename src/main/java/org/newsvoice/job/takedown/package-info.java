/** Stories to remove, and stories to keep out. */
@NullMarked
package org.newsvoice.job.takedown;

import org.jspecify.annotations.NullMarked;
