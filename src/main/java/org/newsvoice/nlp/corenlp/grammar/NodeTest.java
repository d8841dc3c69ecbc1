package org.newsvoice.nlp.corenlp.grammar;

import org.jspecify.annotations.Nullable;

/** Whether a node is what a pattern wants in a place. */
@FunctionalInterface
interface NodeTest {

    boolean passes(SyntaxNode node, Match match);

    /** A node that a description fits. */
    record Fits(Description description) implements NodeTest {
        @Override
        public boolean passes(SyntaxNode node, Match match) {
            return node.is(description);
        }
    }

    /** The very node of another place. */
    record Same(int place) implements NodeTest {
        @Override
        public boolean passes(SyntaxNode node, Match match) {
            return match.at(place) == node;
        }
    }

    /** A node of the same label as that of another place. */
    static NodeTest sameLabel(int place) {
        return (node, match) -> {
            @Nullable SyntaxNode other = match.at(place);
            return other != null && other.label().equals(node.label());
        };
    }
}
