/**
 * Parts that several commands share: options, the reader of news, Spark sessions, the terminal.
 */
@NullMarked
package org.newsvoice.cli.wiring;

import org.jspecify.annotations.NullMarked;
