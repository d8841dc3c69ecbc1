/**
 * Turns: stretches of a story that a header gives to one speaker, as in roundups of comments, transcripts, questions
 * and answers.
 */
@NullMarked
package org.newsvoice.quote.turns;

import org.jspecify.annotations.NullMarked;
