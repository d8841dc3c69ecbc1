/**
 * Our own decoders for CoreNLP's models: the same weights and the same answers for a fraction of the work. Rule:
 * plain arithmetic over flat arrays. Only {@code *Converter}, when the models jar is built, and the code that reads
 * tables and spellings see edu.stanford, and not for each token.
 */
@NullMarked
package org.newsvoice.nlp.corenlp.fast;

import org.jspecify.annotations.NullMarked;
