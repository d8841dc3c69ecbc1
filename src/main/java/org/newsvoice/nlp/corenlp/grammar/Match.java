package org.newsvoice.nlp.corenlp.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes that a pattern has found so far, in places that the pattern knows. Used over and over; for one thread. */
final class Match {

    /** Most places that a pattern can have. */
    static final int MAX_NODES = 64;

    private final HeadRules heads;
    private final @Nullable SyntaxNode[] nodes = new SyntaxNode[MAX_NODES];
    private List<SyntaxNode> targets = List.of();
    private int filled;

    Match(HeadRules heads) {
        this.heads = heads;
    }

    HeadRules heads() {
        return heads;
    }

    /** Tries a pattern at a node; what was found before is forgotten. */
    boolean find(TreePattern pattern, SyntaxNode node, List<SyntaxNode> found) {
        // A search that finds nothing leaves no node behind that another could mistake for its own.
        Arrays.fill(nodes, 0, filled, null);
        targets = found;
        boolean isFound = pattern.root().at(node, this);
        filled = isFound ? pattern.size() : 0;
        return isFound;
    }

    @Nullable
    SyntaxNode at(int place) {
        return nodes[place];
    }

    void set(int place, @Nullable SyntaxNode node) {
        nodes[place] = node;
    }

    void addTarget(@Nullable SyntaxNode target) {
        if (target == null) {
            throw new IllegalStateException("a pattern matches without its target");
        }
        if (!targets.contains(target)) {
            targets.add(target);
        }
    }
}
