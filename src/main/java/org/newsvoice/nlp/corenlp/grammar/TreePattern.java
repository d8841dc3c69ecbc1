package org.newsvoice.nlp.corenlp.grammar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern of Tregex. Immutable.
 *
 * @param label what the node where the pattern is tried must be called
 * @param root the first step, which is to that node
 * @param names the places of the nodes that have a name
 * @param size number of places
 */
record TreePattern(Description label, Step.Along root, Map<String, Integer> names, int size) {

    /** Whether a node of this label can be where the pattern begins. */
    boolean mayBegin(Symbol symbol) {
        return symbol.is(label);
    }

    /** Whether the pattern, which wants one match, is found at a node; {@code match} then has the nodes. */
    boolean matches(SyntaxNode node, Match match) {
        return match.find(this, node, List.of());
    }

    /** Adds to {@code targets} what the pattern, which lists its targets, finds at a node. */
    void addTargets(SyntaxNode node, Match match, List<SyntaxNode> targets) {
        match.find(this, node, targets);
    }

    /** A node that the match must have. */
    SyntaxNode node(Match match, String name) {
        SyntaxNode node = nodeIfAny(match, name);
        if (node == null) {
            throw new IllegalStateException("no node " + name);
        }
        return node;
    }

    /** A node of an alternative or of something that may be missing. */
    @Nullable
    SyntaxNode nodeIfAny(Match match, String name) {
        Integer place = names.get(name);
        return place == null ? null : match.at(place);
    }
}
