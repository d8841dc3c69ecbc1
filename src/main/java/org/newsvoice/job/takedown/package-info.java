/** Stories that must go, and those that must not come back. */
@NullMarked
package org.newsvoice.job.takedown;

import org.jspecify.annotations.NullMarked;
