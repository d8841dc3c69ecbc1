package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import org.newsvoice.nlp.Constituent;

/** Trees from and to CoreNLP's own kind. */
final class CoreNlpTrees {

    private CoreNlpTrees() {}

    /** The tree as CoreNLP's parts want it: every node has a {@link CoreLabel}, words and tags are numbered from 1. */
    static Tree of(Constituent node, List<String> words) {
        CoreLabel label = label(node.label());
        Tree tree = new LabeledScoredTreeNode(label);
        if (node.isToken()) {
            String word = words.get(node.token());
            CoreLabel leaf = label(word);
            leaf.setWord(word);
            leaf.setTag(node.label());
            leaf.setIndex(node.token() + 1);
            label.setWord(word);
            label.setTag(node.label());
            label.setIndex(node.token() + 1);
            tree.addChild(new LabeledScoredTreeNode(leaf));
        } else {
            node.children().forEach(child -> tree.addChild(of(child, words)));
        }
        return tree;
    }

    private static CoreLabel label(String value) {
        CoreLabel label = new CoreLabel();
        label.setValue(value);
        return label;
    }

    /** A copy of CoreNLP's tree. */
    static Constituent copy(Tree tree) {
        return new Copy().node(tree);
    }

    /** Numbers the tokens from left to right. */
    private static final class Copy {

        private int tokens;

        Constituent node(Tree tree) {
            if (tree.isPreTerminal()) {
                return Constituent.ofToken(tree.value(), tokens++);
            }
            return Constituent.of(
                    tree.value(),
                    tree.getChildrenAsList().stream().map(this::node).toList());
        }
    }
}
