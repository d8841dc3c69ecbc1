/**
 * JSON: one record per line, documents over several lines, or a top-level array.
 */
@NullMarked
package org.newsvoice.corpus.json;

import org.jspecify.annotations.NullMarked;
