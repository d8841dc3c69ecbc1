/**
 * JSON: a record a line, or one document a file.
 */
@NullMarked
package org.newsvoice.corpus.json;

import org.jspecify.annotations.NullMarked;
