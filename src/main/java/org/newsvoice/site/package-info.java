/**
 * The published tables as a folder of plain files for a browser, without a server. Rule: no Spark; the pages read the
 * fields of the records that begin with {@code Site} under the same names.
 */
@NullMarked
package org.newsvoice.site;

import org.jspecify.annotations.NullMarked;
