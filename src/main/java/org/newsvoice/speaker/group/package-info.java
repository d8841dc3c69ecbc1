/**
 * Which names of a story mean one person or one body. Rule: speaker, speaker.word, speaker.name, quote, nlp and
 * article only.
 */
@NullMarked
package org.newsvoice.speaker.group;

import org.jspecify.annotations.NullMarked;
