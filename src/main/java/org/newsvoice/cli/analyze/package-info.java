/**
 * The commands before and around a run: {@code inspect}, {@code analyze}, the run's record, and waiting for a run to
 * end.
 */
@NullMarked
package org.newsvoice.cli.analyze;

import org.jspecify.annotations.NullMarked;
