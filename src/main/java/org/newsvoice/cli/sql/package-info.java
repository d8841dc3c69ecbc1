/**
 * The SQL shell over the published tables.
 */
@NullMarked
package org.newsvoice.cli.sql;

import org.jspecify.annotations.NullMarked;
