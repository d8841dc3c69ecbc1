package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.util.List;

/**
 * A grammatical relation of CoreNLP's and the patterns that find it. Immutable.
 *
 * @param relation its name, its ancestors, and the phrases that can have it
 * @param patterns with the dependents as targets
 */
record Relation(GrammaticalRelation relation, List<TreePattern> patterns) {

    static Relation of(Vocabulary vocabulary, GrammaticalRelation relation) {
        return new Relation(
                relation,
                relation.targetPatterns().stream()
                        .map(TregexPattern::pattern)
                        .map(pattern -> PatternReader.targets(vocabulary, pattern))
                        .toList());
    }

    String name() {
        return relation.toString();
    }

    /** Whether this is a more precise name for the same. */
    boolean isKindOf(Relation other) {
        return other.relation.isAncestor(relation);
    }
}
