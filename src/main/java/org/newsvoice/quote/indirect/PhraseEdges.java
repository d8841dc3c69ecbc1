package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** Where a phrase may be cut: behind the word that opens it, at a comma, before what its head takes along. Immutable. */
record PhraseEdges(SentenceGraph graph) {

    /** After the preposition or conjunction with which a phrase begins; {@link SentenceGraph#NONE} when it begins with none. */
    int inner(int d) {
        int first = graph.left(d);
        boolean opens = first != d && (graph.isRelation(first, "case") || graph.isRelation(first, "mark"));
        return opens ? first + 1 : NONE;
    }

    /** Where what follows a comma within the phrase begins, or {@link SentenceGraph#NONE}. */
    int comma(int d) {
        int[] all = graph.dependents(d);
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] > d
                    && graph.isRelation(all[i], "punct")
                    && graph.token(all[i]).text().equals(",")) {
                return all[i];
            }
        }
        return NONE;
    }

    /** Where the phrase's core ends: before its first clause, conjunct or apposition behind its head. */
    int core(int d) {
        for (int e : graph.dependents(d)) {
            if (e > d
                    && (graph.isRelation(e, "acl")
                            || graph.isRelation(e, "advcl")
                            || graph.isRelation(e, "conj")
                            || graph.isRelation(e, "appos"))) {
                return graph.left(e);
            }
        }
        return graph.right(d) + 1;
    }
}
