/**
 * The commands on a published output: reports, exports, validation, cleaning, takedowns.
 */
@NullMarked
package org.newsvoice.cli.output;

import org.jspecify.annotations.NullMarked;
