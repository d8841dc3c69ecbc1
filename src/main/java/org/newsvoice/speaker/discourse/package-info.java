/**
 * Of whom a story has told up to a place, who is present, and how a mention was resolved. Rule: the rooms of names
 * below, quote, nlp and article only.
 */
@NullMarked
package org.newsvoice.speaker.discourse;

import org.jspecify.annotations.NullMarked;
