/**
 * The published tables as a folder of plain files to look at in a browser, without a server. Rule: no Spark; the records that
 * begin with {@code Site} are what the pages read, name for name.
 */
@NullMarked
package org.newsvoice.site;

import org.jspecify.annotations.NullMarked;
