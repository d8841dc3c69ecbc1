/**
 * The commands before and around a run: {@code inspect}, {@code analyze}, the record of the run and waiting for it.
 */
@NullMarked
package org.newsvoice.cli.analyze;

import org.jspecify.annotations.NullMarked;
