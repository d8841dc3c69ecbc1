/**
 * The trial of the search for copies: edited stories, the job's own search among them, and how much it found.
 */
@NullMarked
package org.newsvoice.eval.duplicates;

import org.jspecify.annotations.NullMarked;
