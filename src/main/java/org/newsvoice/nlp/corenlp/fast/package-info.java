/**
 * Decoders of our own for CoreNLP's models: the same weights and the same answers for a fraction of the work. Rule: plain
 * arithmetic over flat arrays. edu.stanford is seen by {@code *Converter}, when the models' jar is built, and by what asks it
 * for tables and spellings, not for each token.
 */
@NullMarked
package org.newsvoice.nlp.corenlp.fast;

import org.jspecify.annotations.NullMarked;
