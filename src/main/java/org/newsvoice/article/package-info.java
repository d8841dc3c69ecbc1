/**
 * A story as text with offsets. Rule: the JDK only; every offset is a UTF-16 index into the stored text, end
 * exclusive.
 */
@NullMarked
package org.newsvoice.article;

import org.jspecify.annotations.NullMarked;
