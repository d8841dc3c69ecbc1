/** How the work of a stage is cut into tasks, named for the Spark UI and watched. */
@NullMarked
package org.newsvoice.job.task;

import org.jspecify.annotations.NullMarked;
