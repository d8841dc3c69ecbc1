/**
 * Finds copies of stories: exact ones by the hash of their normalized bodies, near ones by the sentences of their
 * {@link org.newsvoice.dedup.BodySignature signatures}. Rule: plain Java over article.
 */
@NullMarked
package org.newsvoice.dedup;

import org.jspecify.annotations.NullMarked;
