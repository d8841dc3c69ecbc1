/** The stories whose analyses are missing, cut into tasks of equal cost, and the analyses that are kept. */
@NullMarked
package org.newsvoice.job.analysis;

import org.jspecify.annotations.NullMarked;
