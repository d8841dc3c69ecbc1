/**
 * Which stories are the same one. Rule: plain Java over article.
 */
@NullMarked
package org.newsvoice.dedup;

import org.jspecify.annotations.NullMarked;
