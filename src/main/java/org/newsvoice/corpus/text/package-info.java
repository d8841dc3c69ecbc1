/**
 * Plain text, one story per file.
 */
@NullMarked
package org.newsvoice.corpus.text;

import org.jspecify.annotations.NullMarked;
