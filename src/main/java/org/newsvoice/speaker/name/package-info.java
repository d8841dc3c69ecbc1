/**
 * Which words of a story are names, and whether people or bodies bear them. Rule: speaker.word, nlp and article only.
 */
@NullMarked
package org.newsvoice.speaker.name;

import org.jspecify.annotations.NullMarked;
