package org.newsvoice.sentiment;

import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.TreeSentiment;

/**
 * CoreNLP's five classes. A whole sentence gets the score of its tree's root; a part of one gets those of the largest
 * constituents within it, so that the words around a quote do not affect it.
 *
 * @param trees scores of constituents
 */
public record ConstituentModel(TreeSentiment trees) implements SentimentModel {

    @Override
    public SentenceSentiment read(Sentence sentence) {
        ParseTree parsed = sentence.tree();
        if (parsed == null) {
            return (mean, part) -> mean.addUnscored();
        }
        SentimentTree tree = trees.score(parsed);
        return (mean, part) -> add(sentence, tree, part, mean);
    }

    private static void add(Sentence sentence, SentimentTree tree, boolean[] part, MeanSentiment mean) {
        mean.addScored();
        int done = 0;
        // Depth first, so the largest constituents come before their parts.
        for (SentimentTree.Node node : tree.nodes()) {
            if (node.beginToken() >= done && isWithin(node, part) && hasWord(sentence, node)) {
                mean.add(node.sentiment(), node.endToken() - node.beginToken());
                done = node.endToken();
            }
        }
    }

    private static boolean isWithin(SentimentTree.Node node, boolean[] part) {
        for (int i = node.beginToken(); i < node.endToken(); i++) {
            if (!part[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWord(Sentence sentence, SentimentTree.Node node) {
        for (int i = node.beginToken(); i < node.endToken(); i++) {
            if (sentence.tokens().get(i).isWord()) {
                return true;
            }
        }
        return false;
    }
}
