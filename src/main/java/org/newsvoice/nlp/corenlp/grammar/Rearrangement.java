package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a tree wherever a pattern finds something, until it finds nothing more. Thread-safe.
 *
 * @param pattern of which one match is enough
 * @param change what to do with the nodes that the pattern found; afterwards it must not find the same again
 */
record Rearrangement(TreePattern pattern, Change change) {

    /** What to do with nodes by the names that the pattern gives them. */
    @FunctionalInterface
    interface Change {
        void make(Found found);
    }

    /** The nodes of a match by their names. */
    record Found(TreePattern pattern, Match match, Vocabulary vocabulary) {

        SyntaxNode node(String name) {
            return pattern.node(match, name);
        }

        @Nullable
        SyntaxNode nodeIfAny(String name) {
            return pattern.nodeIfAny(match, name);
        }

        /** Puts the nodes from one to another, who are sisters, below a new one. */
        void wrap(String label, String first, String last) {
            node(first).wrap(node(last), vocabulary.label(label));
        }

        void wrap(String label, String name) {
            wrap(label, name, name);
        }

        void relabel(String name, String label) {
            node(name).relabel(vocabulary.label(label));
        }
    }

    /**
     * Changes a tree; {@code nodes} are all of it but words, below which there is nothing to find, and are kept so. Whether anything
     * was changed.
     */
    boolean apply(List<SyntaxNode> nodes, Match match, Vocabulary vocabulary) {
        boolean changed = false;
        int at = 0;
        while (at < nodes.size()) {
            SyntaxNode node = nodes.get(at);
            if (pattern.mayBegin(node.symbol()) && pattern.matches(node, match)) {
                change.make(new Found(pattern, match, vocabulary));
                SyntaxNode root = nodes.get(0);
                nodes.clear();
                root.collect(nodes);
                at = 0;
                changed = true;
            } else {
                at++;
            }
        }
        return changed;
    }

    static List<SyntaxNode> all(SyntaxNode root) {
        List<SyntaxNode> nodes = new ArrayList<>();
        root.collect(nodes);
        return nodes;
    }
}
