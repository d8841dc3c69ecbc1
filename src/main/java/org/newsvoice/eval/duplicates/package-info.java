/**
 * Evaluates the search for copies: edits stories, runs the job's own search over them, and counts how much it found.
 */
@NullMarked
package org.newsvoice.eval.duplicates;

import org.jspecify.annotations.NullMarked;
