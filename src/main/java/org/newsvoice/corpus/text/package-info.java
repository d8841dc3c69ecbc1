/**
 * Plain text, one story a file.
 */
@NullMarked
package org.newsvoice.corpus.text;

import org.jspecify.annotations.NullMarked;
