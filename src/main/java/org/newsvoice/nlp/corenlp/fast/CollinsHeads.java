package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.nlp.Constituent;

/**
 * Finds the head child of a constituent by the rules of Collins (1999), as CoreNLP's {@link ModCollinsHeadFinder} does, whose
 * table it reads. Immutable.
 */
final class CollinsHeads {

    private static final Set<String> PUNCTUATION = Set.of("''", "``", "-LRB-", "-RRB-", ".", ":", ",");

    private final Map<String, String[][]> rules = new Table().rules();

    /** CoreNLP keeps its table from everybody but its heirs. */
    private static final class Table extends ModCollinsHeadFinder {
        private static final long serialVersionUID = 1L;

        Map<String, String[][]> rules() {
            return Map.copyOf(nonTerminalInfo);
        }
    }

    /** Whether a tag is a mark's. */
    static boolean isPunctuation(String tag) {
        return PUNCTUATION.contains(tag);
    }

    /** Place of the head among the children, of which there is at least one. */
    int head(Constituent parent) {
        List<Constituent> children = parent.children();
        if (children.size() == 1) {
            return 0;
        }
        String[][] all = rules.get(parent.label());
        if (all == null) {
            throw new IllegalArgumentException("no rule for the head of " + parent.label());
        }
        for (String[] rule : all) {
            int head = find(children, rule);
            if (head >= 0) {
                return beforeConjunction(children, head);
            }
        }
        return byDefault(children, all[all.length - 1][0].startsWith("left"));
    }

    private static int find(List<Constituent> children, String[] rule) {
        boolean fromLeft = rule[0].startsWith("left");
        if (rule[0].endsWith("dis")) {
            return first(children, fromLeft, rule, 1, rule.length);
        }
        for (int i = 1; i < rule.length; i++) {
            int head = first(children, fromLeft, rule, i, i + 1);
            if (head >= 0) {
                return head;
            }
        }
        return -1;
    }

    /** The first child, from the left or the right, whose label is one of {@code rule[from..to)}; -1 when none is. */
    private static int first(List<Constituent> children, boolean fromLeft, String[] rule, int from, int to) {
        int n = children.size();
        for (int i = 0; i < n; i++) {
            int at = fromLeft ? i : n - 1 - i;
            String label = children.get(at).label();
            for (int r = from; r < to; r++) {
                if (rule[r].equals(label)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The outermost child that is no mark, else the outermost. */
    private static int byDefault(List<Constituent> children, boolean fromLeft) {
        int n = children.size();
        for (int i = 0; i < n; i++) {
            int at = fromLeft ? i : n - 1 - i;
            if (!isPunctuation(children.get(at).label())) {
                return beforeConjunction(children, at);
            }
        }
        return fromLeft ? 0 : n - 1;
    }

    /** Of two that a conjunction joins the first is the head; CoreNLP gives up when a mark is between, and so do we. */
    private static int beforeConjunction(List<Constituent> children, int head) {
        if (head < 2 || !isConjunction(children.get(head - 1).label())) {
            return head;
        }
        Constituent before = children.get(head - 2);
        return before.isToken() && isPunctuation(before.label()) ? head : head - 2;
    }

    private static boolean isConjunction(String label) {
        return label.equals("CC") || label.equals("CONJP");
    }
}
