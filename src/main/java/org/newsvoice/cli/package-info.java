/**
 * Commands, wiring, exit codes. Rule: imported by nobody.
 */
@NullMarked
package org.newsvoice.cli;

import org.jspecify.annotations.NullMarked;
