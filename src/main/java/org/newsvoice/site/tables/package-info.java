/** What a site shows, read from the published tables. Rule: joins and sums are Spark's; rows come one after the other. */
@NullMarked
package org.newsvoice.site.tables;

import org.jspecify.annotations.NullMarked;
