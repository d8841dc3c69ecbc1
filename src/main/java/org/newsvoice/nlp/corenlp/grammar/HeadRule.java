package org.newsvoice.nlp.corenlp.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a table of heads, in Collins' notation.
 *
 * @param fromLeft whether the leftmost of several is taken, else the rightmost
 * @param byPlace whether the place decides between labels, else their order in the line
 * @param labels of heads
 */
record HeadRule(boolean fromLeft, boolean byPlace, List<String> labels) {

    /** {@code left NP PRP}: the labels in order, each looked for from the left; {@code leftdis}: the leftmost of any. */
    static HeadRule of(String... line) {
        return new HeadRule(
                line[0].startsWith("left"),
                line[0].endsWith("dis"),
                List.copyOf(Arrays.asList(line).subList(1, line.length)));
    }

    /** Place of the head among children, -1 when none is one. */
    int find(List<SyntaxNode> children) {
        int n = children.size();
        int lines = byPlace ? 1 : labels.size();
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < n; i++) {
                int at = fromLeft ? i : n - 1 - i;
                String category = HeadRules.category(children.get(at));
                if (byPlace ? labels.contains(category) : labels.get(line).equals(category)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
