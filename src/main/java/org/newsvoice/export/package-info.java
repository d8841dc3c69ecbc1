/**
 * Published tables in the formats of other programs. Rule: rows are streamed in a fixed order, so that size does not
 * matter and the same tables give the same files.
 */
@NullMarked
package org.newsvoice.export;

import org.jspecify.annotations.NullMarked;
