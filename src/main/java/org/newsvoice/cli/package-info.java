/**
 * The list of commands and their exit codes. Rule: imported by nobody.
 */
@NullMarked
package org.newsvoice.cli;

import org.jspecify.annotations.NullMarked;
