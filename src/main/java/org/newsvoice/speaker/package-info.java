/**
 * From a mention to the speaker: within a story, and across stories. Rule: quote, nlp and article only.
 */
@NullMarked
package org.newsvoice.speaker;

import org.jspecify.annotations.NullMarked;
