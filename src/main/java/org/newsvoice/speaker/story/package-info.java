/**
 * The speakers of a whole story: from each mention to a name. Rule: the other rooms of speaker, quote, nlp and
 * article only.
 */
@NullMarked
package org.newsvoice.speaker.story;

import org.jspecify.annotations.NullMarked;
