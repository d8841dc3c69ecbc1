/** How a stage's work is cut into tasks, named in the Spark UI and monitored. */
@NullMarked
package org.newsvoice.job.task;

import org.jspecify.annotations.NullMarked;
