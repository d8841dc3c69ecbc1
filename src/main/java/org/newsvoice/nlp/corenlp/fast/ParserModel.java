package org.newsvoice.nlp.corenlp.fast;

import java.util.List;

/**
 * The shift-reduce parser's model. Immutable.
 *
 * @param labels constituent labels
 * @param root the label of the whole tree
 * @param transitions by their number, at most 256
 * @param weights of features, for each transition
 */
record ParserModel(ParserLabels labels, int root, List<Transition> transitions, FeatureWeights weights) {}
