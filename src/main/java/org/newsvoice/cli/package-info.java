/**
 * The list of commands and their exit codes. Rule: no other package imports it.
 */
@NullMarked
package org.newsvoice.cli;

import org.jspecify.annotations.NullMarked;
