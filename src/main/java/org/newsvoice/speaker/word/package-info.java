/**
 * Words of names and words beside them: titles, descriptions, ages, nations, kinds of bodies. Rule: nlp and article
 * only.
 */
@NullMarked
package org.newsvoice.speaker.word;

import org.jspecify.annotations.NullMarked;
