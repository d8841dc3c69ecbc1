/**
 * Whom noun phrases mean: "the auditor", "a deckhand", "the 24-year-old". Rule: the rooms of names and
 * speaker.discourse below, quote, nlp and article only.
 */
@NullMarked
package org.newsvoice.speaker.noun;

import org.jspecify.annotations.NullMarked;
