/**
 * Speech that is reported without quotation marks: its cue, its content and its source, chosen among phrases of the sentence's tree by
 * a trained model, and what of it belongs to words in marks. Rule: the grammar of one sentence at a time; no speaker is resolved here.
 */
@NullMarked
package org.newsvoice.quote.indirect;

import org.jspecify.annotations.NullMarked;
