package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.ling.StringLabel;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** CoreNLP's grammatical relations, those that patterns find, by name in alphabetical order. Thread-safe. */
final class Relations {

    private final List<Relation> all;
    private final Map<Symbol, List<Rule>> rules = new ConcurrentHashMap<>();

    /**
     * A pattern of a relation.
     *
     * @param relation place of the relation in the order
     */
    record Rule(int relation, TreePattern pattern) {}

    Relations(Vocabulary vocabulary) {
        all = UniversalEnglishGrammaticalRelations.values().stream()
                .filter(relation -> !relation.targetPatterns().isEmpty())
                .map(relation -> Relation.of(vocabulary, relation))
                .sorted(Comparator.comparing(Relation::name))
                .toList();
        if (all.size() > Long.SIZE) {
            throw new IllegalStateException(all.size() + " relations, more than a long has bits");
        }
    }

    /** The patterns that can find something below a phrase of this label. */
    List<Rule> rules(Symbol label) {
        List<Rule> known = rules.get(label);
        return known != null ? known : rules.computeIfAbsent(label, this::select);
    }

    private List<Rule> select(Symbol label) {
        Tree node = new LabeledScoredTreeNode(new StringLabel(label.text()));
        List<Rule> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).relation().isApplicable(node)) {
                for (TreePattern pattern : all.get(i).patterns()) {
                    if (pattern.mayBegin(label)) {
                        found.add(new Rule(i, pattern));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The name for two tokens between which these relations, by their bits, were found: of the first in the order the most precise. */
    String name(long bits) {
        Relation chosen = null;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            Relation next = all.get(Long.numberOfTrailingZeros(rest));
            if (chosen == null || next.isKindOf(chosen)) {
                chosen = next;
            }
        }
        return chosen == null ? GrammaticalRelation.DEPENDENT.toString() : chosen.name();
    }
}
