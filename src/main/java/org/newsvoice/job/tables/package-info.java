/** From stories, copies and analyses to the published tables, and their measures. */
@NullMarked
package org.newsvoice.job.tables;

import org.jspecify.annotations.NullMarked;
