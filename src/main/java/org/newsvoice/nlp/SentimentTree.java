package org.newsvoice.nlp;

import java.util.List;

/**
 * The sentiment of a sentence and of each of its constituents, as a recursive network gives it (Socher et al., EMNLP 2013).
 *
 * @param nodes every constituent of the binarized tree, the whole sentence first, then depth first
 */
public record SentimentTree(List<Node> nodes) {

    /**
     * A constituent.
     *
     * @param beginToken its first token's index in the sentence
     * @param endToken the index after its last token
     * @param sentiment its classes
     */
    public record Node(int beginToken, int endToken, Sentiment sentiment) {}

    /** Copies the list. */
    public SentimentTree {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a sentiment tree has at least its root");
        }
    }

    /** The sentiment of the whole sentence. */
    public Sentiment sentiment() {
        return nodes.get(0).sentiment();
    }
}
