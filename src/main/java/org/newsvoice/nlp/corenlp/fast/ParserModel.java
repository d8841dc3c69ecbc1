package org.newsvoice.nlp.corenlp.fast;

/**
 * The shift-reduce parser's model. Immutable.
 *
 * @param labels constituent labels
 * @param root the label of the whole tree
 * @param legal the transitions, at most 256, by the states in which they may be taken
 * @param weights of features, for each transition's class
 */
record ParserModel(ParserLabels labels, int root, LegalTransitions legal, FeatureWeights weights) {}
