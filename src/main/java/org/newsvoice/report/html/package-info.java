/**
 * A report as one HTML file without script. Rule: no Spark; all text goes through {@link
 * org.newsvoice.report.html.Markup}, which escapes it.
 */
@NullMarked
package org.newsvoice.report.html;

import org.jspecify.annotations.NullMarked;
