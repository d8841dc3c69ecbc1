package org.newsvoice.nlp.corenlp.grammar;

import java.util.Comparator;

/**
 * A dependency.
 *
 * @param head index of the token that governs, {@link org.newsvoice.nlp.DependencyTree#NONE} above the root
 * @param dependent index of the token that depends
 * @param relation its name
 */
record Arc(int head, int dependent, String relation) {

    /** From left to right by dependent. */
    static final Comparator<Arc> ORDER =
            Comparator.comparingInt(Arc::dependent).thenComparingInt(Arc::head).thenComparing(Arc::relation);

    Arc renamed(String name) {
        return new Arc(head, dependent, name);
    }

    Arc under(int other) {
        return new Arc(other, dependent, relation);
    }
}
