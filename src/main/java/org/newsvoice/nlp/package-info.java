/**
 * What the analysis needs from an NLP library, in our own types. Rule: article only.
 */
@NullMarked
package org.newsvoice.nlp;

import org.jspecify.annotations.NullMarked;
