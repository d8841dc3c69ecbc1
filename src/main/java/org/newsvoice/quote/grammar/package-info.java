/**
 * The grammar over a story's tokens, with quotes marked: phrases, subjects, cues, and the scene that rules look at.
 * Rule: quote, nlp and article only.
 */
@NullMarked
package org.newsvoice.quote.grammar;

import org.jspecify.annotations.NullMarked;
