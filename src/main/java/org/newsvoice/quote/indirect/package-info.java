/**
 * Speech reported without quotation marks: its cue, content and source. A trained model chooses them among the
 * phrases of the sentence's tree, a second tags each word, a third judges the choices by these tags and by the rest of
 * the story; a statement has the quoted words that belong to the content. Rule: no speaker is resolved here.
 */
@NullMarked
package org.newsvoice.quote.indirect;

import org.jspecify.annotations.NullMarked;
