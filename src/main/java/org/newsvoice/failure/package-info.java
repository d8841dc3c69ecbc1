/**
 * What can go wrong, with a code: per run ({@link org.newsvoice.failure.ErrorCode}) or per story ({@link org.newsvoice.failure.RejectCode}). Rule: the JDK only.
 */
@NullMarked
package org.newsvoice.failure;

import org.jspecify.annotations.NullMarked;
