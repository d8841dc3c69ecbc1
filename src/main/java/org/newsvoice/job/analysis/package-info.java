/** Cuts the stories that have no analysis yet into tasks of equal cost, and keeps the analyses. */
@NullMarked
package org.newsvoice.job.analysis;

import org.jspecify.annotations.NullMarked;
