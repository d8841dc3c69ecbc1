/**
 * Decoders of our own for CoreNLP's models: the same weights and the same answers for a fraction of the work. Rule: plain
 * arithmetic over flat arrays; only {@code *Converter} sees edu.stanford, when the models' jar is built.
 */
@NullMarked
package org.newsvoice.nlp.corenlp.fast;

import org.jspecify.annotations.NullMarked;
