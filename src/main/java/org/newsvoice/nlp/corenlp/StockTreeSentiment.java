package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.SentimentTree.Node;
import org.newsvoice.nlp.TreeSentiment;

/** CoreNLP's own recursive network. */
record StockTreeSentiment(SentimentModel model) implements TreeSentiment {

    /** Loads CoreNLP's model. */
    static StockTreeSentiment load() {
        return new StockTreeSentiment(SentimentModel.loadSerialized(ModelFile.SENTIMENT.path()));
    }

    @Override
    public SentimentTree score(ParseTree tree) {
        PennTreebankLanguagePack language = new PennTreebankLanguagePack();
        TreeBinarizer binarizer = TreeBinarizer.simpleTreeBinarizer(new ModCollinsHeadFinder(language), language);
        Tree binary = binarizer.transformTree(CoreNlpTrees.of(tree.root(), tree.words()));
        Trees.convertToCoreLabels(binary);
        Tree collapsed = new CollapseUnaryTransformer().transformTree(binary);
        new SentimentCostAndGradient(model, null).forwardPropagateTree(collapsed);
        List<Node> nodes = new ArrayList<>();
        collect(collapsed, 0, nodes);
        return new SentimentTree(nodes);
    }

    /** Adds the node and those below it, depth first; returns the index after its last token. */
    private static int collect(Tree node, int begin, List<Node> nodes) {
        int place = nodes.size();
        Sentiment sentiment = sentiment(RNNCoreAnnotations.getPredictions(node));
        nodes.add(new Node(begin, begin + 1, sentiment));
        int end = begin + 1;
        if (!node.isPreTerminal()) {
            end = begin;
            for (Tree child : node.children()) {
                end = collect(child, end, nodes);
            }
            nodes.set(place, new Node(begin, end, sentiment));
        }
        return end;
    }

    private static Sentiment sentiment(SimpleMatrix p) {
        return Sentiment.of(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4));
    }
}
