/**
 * The Stanford CoreNLP adapter. Rule: the only package that sees edu.stanford.
 */
@NullMarked
package org.newsvoice.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
