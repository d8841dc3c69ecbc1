/**
 * CoreNLP's rules from constituency trees to basic Universal Dependencies, applied by our own code to our own trees.
 * Rule: CoreNLP's classes are read for their tables and patterns once, and each label or word is matched against a
 * description once; nothing here depends on the order of hash codes.
 */
@NullMarked
package org.newsvoice.nlp.corenlp.grammar;

import org.jspecify.annotations.NullMarked;
