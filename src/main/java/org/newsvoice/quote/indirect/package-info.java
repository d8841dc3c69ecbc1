/**
 * Speech reported without quotation marks: its cue, content and source. A trained model chooses them among the
 * phrases of the sentence's tree, and decides which quoted words belong to the content. Rule: the grammar of one
 * sentence at a time; no speaker is resolved here.
 */
@NullMarked
package org.newsvoice.quote.indirect;

import org.jspecify.annotations.NullMarked;
