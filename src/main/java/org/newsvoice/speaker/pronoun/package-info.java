/**
 * Whom pronouns mean, and whose documents speak. Rule: the rooms of names and speaker.discourse below, quote, nlp
 * and article only.
 */
@NullMarked
package org.newsvoice.speaker.pronoun;

import org.jspecify.annotations.NullMarked;
