package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups what a conjunction joins within a flat noun phrase, as CoreNLP's {@code CoordinationTransformer} does: "soya or maize oil",
 * "the new phone book and tour guide". Thread-safe.
 */
record FlatConjunctions(Vocabulary vocabulary) {

    private static final Set<String> PRECONJUNCTIONS = Set.of("either", "neither", "both");

    /** A phrase, its children, and the place of its conjunction among them; {@code later} are places of more, none the last. */
    private record Flat(SyntaxNode phrase, List<SyntaxNode> children, int conjunction, List<Integer> later) {

        static Flat of(SyntaxNode phrase, int conjunction) {
            List<SyntaxNode> children = phrase.children();
            List<Integer> later = new ArrayList<>();
            for (int i = conjunction + 1; i < children.size() - 1; i++) {
                if (children.get(i).labelStartsWith("CC")) {
                    later.add(i);
                }
            }
            return new Flat(phrase, children, conjunction, later);
        }

        int size() {
            return children.size();
        }

        SyntaxNode child(int at) {
            return children.get(at);
        }

        boolean isComma(int at) {
            return label(at).equals(",");
        }

        String label(int at) {
            return children.get(at).label();
        }

        List<SyntaxNode> children(int begin, int end) {
            return begin < end ? children.subList(begin, end) : List.of();
        }
    }

    /** Groups in all phrases of a tree, one after the other. */
    void group(SyntaxNode tree) {
        if (!tree.hasTag("CC")) {
            return;
        }
        SyntaxNode conjunction = find(tree);
        while (conjunction != null) {
            SyntaxNode phrase = conjunction.parent();
            if (phrase != null) {
                group(Flat.of(phrase, conjunction.place()));
            }
            conjunction = find(tree);
        }
    }

    /** The first conjunction in a noun phrase that is flat: two nodes or more follow, and no noun phrase. */
    private static @Nullable SyntaxNode find(SyntaxNode node) {
        if (node.isTag()) {
            return node.labelStartsWith("CC") && isInFlatPhrase(node) ? node : null;
        }
        for (int i = 0; i < node.size(); i++) {
            SyntaxNode found = find(node.child(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isInFlatPhrase(SyntaxNode conjunction) {
        SyntaxNode phrase = conjunction.parent();
        int at = conjunction.place();
        if (phrase == null || !phrase.labelStartsWith("NP") || at == 0 || at + 2 >= phrase.size()) {
            return false;
        }
        for (int i = at; i < phrase.size(); i++) {
            if (phrase.child(i).labelStartsWith("NP")) {
                return false;
            }
        }
        return !phrase.child(at + 1).labelStartsWith("CC");
    }

    private void group(Flat flat) {
        int cc = flat.conjunction();
        String before = flat.label(cc - 1);
        boolean plural = before.equals("NNS");
        if (cc == 1 && isModifier(before, flat.label(cc + 1))) {
            joinFirst(flat);
        } else if (cc == 2
                && flat.child(0).labelStartsWith("DT")
                && !plural
                && (flat.size() == 5 || (!flat.later().isEmpty() && flat.later().get(0) == 5))) {
            replace(flat, 1, cc + 2, before);
        } else if (cc > 2 && flat.isComma(cc - 2) && !plural) {
            int begin = cc - 3;
            while (begin > 1 && flat.isComma(begin - 1)) {
                begin -= 2;
            }
            replace(flat, begin, cc + 2, before);
        } else {
            split(flat);
        }
    }

    private static boolean isModifier(String before, String after) {
        boolean maybe = before.equals("DT") || before.equals("JJ") || before.equals("RB") || !after.equals("DT");
        return maybe && !before.startsWith("NP") && !before.equals("ADJP") && !before.equals("NNS");
    }

    /** {@code DT a CC b c} becomes {@code DT (a CC b) c}, {@code ... a, b CC c ...} becomes {@code ... (a, b CC c) ...}. */
    private void replace(Flat flat, int begin, int end, String head) {
        List<SyntaxNode> children = new ArrayList<>(flat.children(0, begin));
        children.add(phrase(head, flat.children(begin, end)));
        children.addAll(flat.children(end, flat.size()));
        flat.phrase().setChildren(children);
    }

    /** {@code a CC b c ...} becomes {@code (a CC b) c ...}, or {@code ((a CC b) c) CC (NP ...)}, where one more follows. */
    private void joinFirst(Flat flat) {
        int end = flat.conjunction() + 2;
        SyntaxNode left = phrase(flat.label(flat.conjunction() - 1), flat.children(0, end));
        List<SyntaxNode> children = new ArrayList<>();
        if (flat.later().isEmpty()) {
            children.add(left);
            children.addAll(flat.children(end, flat.size()));
        } else {
            int next = flat.later().get(0);
            boolean comma = flat.isComma(next - 1);
            next -= comma ? 1 : 0;
            if (end < next) {
                List<SyntaxNode> joined = new ArrayList<>(List.of(left));
                joined.addAll(flat.children(end, next));
                left = phrase(flat.label(next - 1), joined);
                end = next;
            }
            children.add(left);
            children.addAll(flat.children(end, flat.size()));
            List<SyntaxNode> rest = children.subList(Math.min(comma ? 3 : 2, children.size()), children.size());
            if (!rest.isEmpty()) {
                SyntaxNode right = SyntaxNode.of(vocabulary.label("NP"), rest);
                rest.clear();
                children.add(right);
            }
        }
        flat.phrase().setChildren(children);
    }

    /** The new phone book and tour guide: what is left and right of the conjunction. */
    private void split(Flat flat) {
        int cc = flat.conjunction();
        int end = flat.later().isEmpty() ? flat.size() : flat.later().get(0);
        boolean commaLeft = flat.isComma(cc - 1);
        boolean commaRight = flat.isComma(end - 1);
        List<SyntaxNode> children = new ArrayList<>();
        SyntaxNode firstWord = flat.child(0).child(0);
        boolean preconjunction = PRECONJUNCTIONS.contains(firstWord.label().toLowerCase(Locale.ROOT));
        if (preconjunction) {
            children.add(SyntaxNode.of(vocabulary.label("CC"), List.of(firstWord)));
        }
        List<SyntaxNode> left = new ArrayList<>(flat.children(preconjunction ? 1 : 0, cc - 1));
        if (!commaLeft) {
            left.add(flat.child(cc - 1));
        }
        addPhrase(children, flat.label(cc - 1), left);
        if (commaLeft) {
            children.add(flat.child(cc - 1));
        }
        children.add(flat.child(cc));
        addPhrase(children, flat.label(end - 1), flat.children(cc + 1, commaRight ? end - 1 : end));
        if (!flat.later().isEmpty()) {
            SyntaxNode joined = SyntaxNode.of(vocabulary.label("NP"), children);
            children = new ArrayList<>(List.of(joined));
        }
        if (commaRight) {
            children.add(flat.child(end - 1));
        }
        children.addAll(flat.children(end, flat.size()));
        flat.phrase().setChildren(children);
    }

    private void addPhrase(List<SyntaxNode> to, String head, List<SyntaxNode> children) {
        if (!children.isEmpty()) {
            to.add(phrase(head, children));
        }
    }

    /** A phrase whose last word has a tag. */
    private SyntaxNode phrase(String head, List<SyntaxNode> children) {
        return SyntaxNode.of(vocabulary.label(head.startsWith("JJ") ? "ADJP" : "NP"), children);
    }
}
