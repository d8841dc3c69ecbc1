package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Changes of a tree, one after the other; most trees have no node where most of them begin. Thread-safe once it is filled. */
final class RearrangementList {

    private final List<Rearrangement> all = new ArrayList<>();

    /** The changes that may begin at a node of this label, by bits. */
    private final Map<Symbol, Long> beginning = new ConcurrentHashMap<>();

    /** Adds the next change; only before the first tree. */
    void add(Rearrangement next) {
        if (all.size() == Long.SIZE) {
            throw new IllegalStateException("more changes than a long has bits");
        }
        all.add(next);
    }

    /** Changes a tree. */
    void apply(SyntaxNode root, Match match, Vocabulary vocabulary) {
        List<SyntaxNode> nodes = Rearrangement.all(root);
        long possible = possible(nodes);
        for (int i = 0; i < all.size(); i++) {
            if ((possible & 1L << i) != 0 && all.get(i).apply(nodes, match, vocabulary)) {
                possible = possible(nodes);
            }
        }
    }

    private long possible(List<SyntaxNode> nodes) {
        long bits = 0;
        for (SyntaxNode node : nodes) {
            Long known = beginning.get(node.symbol());
            bits |= known == null ? beginning.computeIfAbsent(node.symbol(), this::select) : known;
        }
        return bits;
    }

    private long select(Symbol label) {
        long bits = 0;
        for (int i = 0; i < all.size(); i++) {
            bits |= all.get(i).pattern().mayBegin(label) ? 1L << i : 0;
        }
        return bits;
    }
}
