package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a clause's own verbs are auxiliaries, by CoreNLP's lists of words and tags. Immutable. */
final class Auxiliaries {

    private final Set<String> auxiliaries;
    private final Set<String> copulas;
    private final Set<String> passives;
    private final Set<String> verbTags;
    private final Set<String> unambiguousTags;

    Auxiliaries(UniversalSemanticHeadFinder rules) {
        PrivateTables tables = new PrivateTables(UniversalSemanticHeadFinder.class);
        auxiliaries = tables.strings(rules, "verbalAuxiliaries");
        copulas = tables.strings(rules, "copulars");
        passives = tables.strings(rules, "passiveAuxiliaries");
        verbTags = tables.strings(rules, "verbalTags");
        unambiguousTags = tables.strings(rules, "unambiguousAuxiliaryTags");
    }

    /** Whether there is an auxiliary. */
    boolean any(List<SyntaxNode> children) {
        return anyUnambiguous(children) || any(children, auxiliaries);
    }

    /** Whether there is one whose tag says so. */
    boolean anyUnambiguous(List<SyntaxNode> children) {
        for (SyntaxNode child : children) {
            if (child.isTag() && unambiguousTags.contains(child.label())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a form of "be". */
    boolean anyCopula(List<SyntaxNode> children) {
        return any(children, copulas);
    }

    /** Whether there is a form of "be" or "get". */
    boolean anyPassive(List<SyntaxNode> children) {
        return any(children, passives);
    }

    private boolean any(List<SyntaxNode> children, Set<String> words) {
        for (SyntaxNode child : children) {
            if (child.isTag()
                    && verbTags.contains(child.label())
                    && words.contains(child.child(0).label().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
