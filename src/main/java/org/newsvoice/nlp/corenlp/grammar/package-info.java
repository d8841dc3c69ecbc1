/**
 * CoreNLP's rules from constituency trees to basic Universal Dependencies, applied by code of ours to trees of ours. Rule: CoreNLP's
 * classes are asked for their tables and patterns once, and what a description makes of a label or word once for each of them;
 * nothing here depends on the order of hash codes.
 */
@NullMarked
package org.newsvoice.nlp.corenlp.grammar;

import org.jspecify.annotations.NullMarked;
