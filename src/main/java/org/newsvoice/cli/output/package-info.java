/**
 * The commands on a published output: reports, exports, validation, cleaning, taking stories down.
 */
@NullMarked
package org.newsvoice.cli.output;

import org.jspecify.annotations.NullMarked;
