/**
 * Which stories are the same one. The way: exact copies by the hash of the
 * normalized body; near ones by the sentences of their {@link org.newsvoice.dedup.BodySignature signatures}. Rule: plain Java over
 * article.
 */
@NullMarked
package org.newsvoice.dedup;

import org.jspecify.annotations.NullMarked;
