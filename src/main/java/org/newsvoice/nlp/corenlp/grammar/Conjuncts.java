package org.newsvoice.nlp.corenlp.grammar;

import java.util.List;
import java.util.Set;

/** Which of several that are joined is the head: the first, back over conjunction and commas. */
final class Conjuncts {

    private Conjuncts() {}

    /** Place of the first conjunct of the one in place {@code head}, or {@code head}, when nothing joins it to one before. */
    static int first(List<SyntaxNode> children, int head, Set<String> punctuation) {
        if (head < 2 || !joins(HeadRules.category(children.get(head - 1)))) {
            return head;
        }
        // Else "Oh and don't forget" would be about "Oh".
        boolean interjection = HeadRules.category(children.get(head)).equals("UH");
        int first = head - 2;
        while (first >= 0 && isSkipped(children.get(first), children.get(first).label(), punctuation, interjection)) {
            first--;
        }
        while (first >= 2) {
            int before = conjunctBefore(children, first, punctuation, interjection);
            if (before < 0) {
                break;
            }
            first = before;
        }
        return first >= 0 ? first : head;
    }

    private static boolean joins(String category) {
        return category.equals("CC") || category.equals("CONJP");
    }

    /** Place of what a comma or colon separates from the conjunct in place {@code at}, -1 when there is none. */
    private static int conjunctBefore(
            List<SyntaxNode> children, int at, Set<String> punctuation, boolean interjection) {
        boolean separated = false;
        for (int i = at - 1; i >= 0; i--) {
            SyntaxNode child = children.get(i);
            String category = HeadRules.category(child);
            if (category.equals(",") || category.equals(":")) {
                separated = true;
            } else if (!isSkipped(child, category, punctuation, interjection)) {
                return separated ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isSkipped(SyntaxNode node, String category, Set<String> punctuation, boolean interjection) {
        return (node.isTag() && (punctuation.contains(category) || (!interjection && category.equals("UH"))))
                || (!interjection && category.equals("INTJ"));
    }
}
