/** What a site shows, read from the published tables. Rule: Spark does joins and sums; rows are read one at a time. */
@NullMarked
package org.newsvoice.site.tables;

import org.jspecify.annotations.NullMarked;
