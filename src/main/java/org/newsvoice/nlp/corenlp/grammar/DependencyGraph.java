package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsvoice.nlp.DependencyTree;

/** Which token governs which in a sentence, while it is found out, and by which relations. For one thread. */
final class DependencyGraph {

    private static final int NONE = DependencyTree.NONE;
    private static final String UNNAMED = "dep";

    private final int[] governors;
    private final long[] relations;
    private final List<Arc> attached = new ArrayList<>();

    /** For each token another of the same part of the graph, itself for one of them. */
    private final int[] parts;

    DependencyGraph(int tokens) {
        governors = new int[tokens];
        Arrays.fill(governors, NONE);
        relations = new long[tokens];
        parts = IntStream.range(0, tokens).toArray();
    }

    /** Adds a relation, unless the dependent has another governor or governs the governor. */
    void add(int governor, int dependent, int relation) {
        boolean free = governors[dependent] == NONE || governors[dependent] == governor;
        if (governor != dependent && free && !isAbove(dependent, governor)) {
            governors[dependent] = governor;
            relations[dependent] |= 1L << relation;
            parts[part(dependent)] = part(governor);
        }
    }

    /** Lets a token govern one that is not yet connected with the root. */
    void attach(int governor, int dependent, int root) {
        if (governors[dependent] != governor && part(dependent) != part(root)) {
            attached.add(new Arc(governor, dependent, UNNAMED));
            parts[part(dependent)] = part(governor);
        }
    }

    private boolean isAbove(int above, int token) {
        for (int at = governors[token]; at != NONE; at = governors[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    private int part(int token) {
        int at = token;
        while (parts[at] != at) {
            at = parts[at];
        }
        return at;
    }

    /** All that was added, the root, and what was attached. */
    List<Arc> arcs(int root, Relations names) {
        List<Arc> arcs = new ArrayList<>(attached);
        arcs.add(new Arc(NONE, root, "root"));
        for (int i = 0; i < governors.length; i++) {
            if (governors[i] != NONE) {
                arcs.add(new Arc(governors[i], i, names.name(relations[i])));
            }
        }
        return arcs;
    }
}
