package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The child that a phrase is about: a noun rather than its preposition, a predicate rather than its copula. By the tables of
 * CoreNLP's {@link UniversalSemanticHeadFinder}, as it goes about it. The nodes remember their heads, so it is asked about trees
 * that change no more. Thread-safe.
 */
final class HeadRules {

    private static final Set<String> PUNCTUATION = Set.of(new PennTreebankLanguagePack().punctuationTags());
    private static final HeadRule VERB = HeadRule.of("left", "VP");
    private static final HeadRule VERB_OR_ADJECTIVE = HeadRule.of("left", "VP", "ADJP");
    private static final HeadRule PREDICATE = HeadRule.of("left", "VP", "ADJP", "NP", "UCP", "PP", "WHADJP", "WHNP");
    private static final HeadRule PREDICATE_OF_QUESTION =
            HeadRule.of("right", "VP", "ADJP", "NP", "UCP", "PP", "WHADJP", "WHNP");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG", "VBD");

    private final Map<String, List<HeadRule>> rules = new HashMap<>();
    private final List<TreePattern> conjunctions;
    private final List<TreePattern> copulas;
    private final TreePattern onlyTimes;
    private final Auxiliaries auxiliaries;

    /** CoreNLP keeps its table from everybody but its heirs. */
    private static final class Table extends UniversalSemanticHeadFinder {
        private static final long serialVersionUID = 1L;

        Table() {
            super(new PennTreebankLanguagePack(), true);
        }

        Map<String, String[][]> rules() {
            return nonTerminalInfo;
        }
    }

    HeadRules(Vocabulary vocabulary) {
        Table table = new Table();
        table.rules()
                .forEach((label, all) ->
                        rules.put(label, Stream.of(all).map(HeadRule::of).toList()));
        PrivateTables tables = new PrivateTables(UniversalSemanticHeadFinder.class);
        conjunctions = read(vocabulary, tables.patterns("headOfConjpTregex"));
        copulas = read(vocabulary, tables.patterns("headOfCopulaTregex"));
        onlyTimes = read(vocabulary, tables.patterns("noVerbOverTempTregex")).get(0);
        auxiliaries = new Auxiliaries(table);
    }

    private static List<TreePattern> read(Vocabulary vocabulary, List<String> patterns) {
        return patterns.stream()
                .map(pattern -> PatternReader.first(vocabulary, pattern))
                .toList();
    }

    /** The head child of a phrase or tag by itself, as patterns ask for it. */
    SyntaxNode head(SyntaxNode node) {
        SyntaxNode head = node.head;
        if (head == null) {
            head = node.size() == 1 ? node.child(0) : find(node, null);
            node.head = head;
        }
        return head;
    }

    /** Tells a node and all below their head words, for which it matters where a phrase is: "there is" keeps its verb. */
    void findHeadWords(SyntaxNode node) {
        if (!node.isLeaf()) {
            for (int i = 0; i < node.size(); i++) {
                findHeadWords(node.child(i));
            }
            SyntaxNode head = node.size() == 1 ? node.child(0) : find(node, node.parent());
            node.setHeadToken(head.headToken());
        }
    }

    private SyntaxNode find(SyntaxNode node, @Nullable SyntaxNode parent) {
        String category = category(node);
        SyntaxNode special = switch (category) {
            case "CONJP" -> byPattern(conjunctions, node);
            case "SBARQ" -> byPattern(copulas, node);
            case "SINV" -> {
                SyntaxNode head = byPattern(copulas, node);
                yield head == null ? besideAuxiliary(node, parent) : head;
            }
            case "VP", "SQ" -> besideAuxiliary(node, parent);
            default -> null;
        };
        return special == null ? byTable(category, node) : special;
    }

    private @Nullable SyntaxNode byPattern(List<TreePattern> patterns, SyntaxNode node) {
        Match match = new Match(this);
        for (TreePattern pattern : patterns) {
            if (pattern.matches(node, match)) {
                return pattern.node(match, "head");
            }
        }
        return null;
    }

    private @Nullable SyntaxNode besideAuxiliary(SyntaxNode node, @Nullable SyntaxNode parent) {
        List<SyntaxNode> children = node.children();
        boolean copula = auxiliaries.anyCopula(children);
        if (auxiliaries.any(children) || isPassive(children)) {
            boolean orTagged = copula || auxiliaries.anyUnambiguous(children);
            SyntaxNode head = find(orTagged ? VERB_OR_ADJECTIVE : VERB, withoutTimes(children));
            if (head != null) {
                return head;
            }
        }
        if (!copula || isExistential(node, parent) || isQuestion(node, parent)) {
            return null;
        }
        if (!category(node).equals("SQ")) {
            return find(PREDICATE, withoutTimes(children));
        }
        SyntaxNode head = find(PREDICATE_OF_QUESTION, withoutTimes(children));
        // One noun phrase is the subject, the second of two what is said of it.
        boolean isSubject = head != null
                && head.labelStartsWith("NP")
                && children.subList(0, head.place()).stream().noneMatch(child -> child.labelStartsWith("NP"));
        return isSubject ? null : head;
    }

    private boolean isPassive(List<SyntaxNode> children) {
        boolean participle = false;
        for (SyntaxNode child : children) {
            participle |= child.isPhrase() && child.labelStartsWith("VP") && hasParticiple(child);
        }
        return participle && auxiliaries.anyPassive(children);
    }

    private static boolean hasParticiple(SyntaxNode verb) {
        boolean below = false;
        for (SyntaxNode child : verb.children()) {
            if (child.isTag()) {
                if (PARTICIPLES.contains(child.label()) || (child.label().equals("CC") && below)) {
                    return true;
                }
            } else if (child.isPhrase() && verb.label().equals("VP")) {
                below = child.children().stream().anyMatch(c -> c.isTag() && PARTICIPLES.contains(c.label()));
            }
        }
        return false;
    }

    /** Whether "there" is beside it: before a verb phrase, or anywhere but below a verb beside a question. */
    private static boolean isExistential(SyntaxNode node, @Nullable SyntaxNode parent) {
        if (parent == null) {
            return false;
        }
        String category = category(node);
        boolean isVerb = category.equals("VP");
        if (!isVerb && !category.startsWith("SQ")) {
            return false;
        }
        for (SyntaxNode child : parent.children()) {
            if (isVerb && child.label().equals("VP")) {
                return false;
            }
            if ((isVerb || !child.labelStartsWith("VB")) && child.hasTag("EX")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(SyntaxNode node, @Nullable SyntaxNode parent) {
        return node.labelStartsWith("SQ")
                && parent != null
                && parent.label().equals("SBARQ")
                && parent.children().stream().anyMatch(child -> child.labelStartsWith("WH"));
    }

    private List<SyntaxNode> withoutTimes(List<SyntaxNode> children) {
        Match match = new Match(this);
        return children.stream()
                .filter(child ->
                        !child.label().contains("-TMP") && !child.label().contains("-ADV"))
                .filter(child -> !child.labelStartsWith("VP") || !onlyTimes.matches(child, match))
                .toList();
    }

    private SyntaxNode byTable(String category, SyntaxNode node) {
        List<HeadRule> all = rules.get(category);
        if (all == null) {
            throw new IllegalArgumentException("no rule for the head of " + category);
        }
        List<SyntaxNode> children = node.children();
        for (HeadRule rule : all) {
            SyntaxNode head = find(rule, children);
            if (head != null) {
                return head;
            }
        }
        boolean fromLeft = all.get(all.size() - 1).fromLeft();
        int n = children.size();
        for (int i = 0; i < n; i++) {
            int at = fromLeft ? i : n - 1 - i;
            if (!PUNCTUATION.contains(category(children.get(at)))) {
                return children.get(Conjuncts.first(children, at, PUNCTUATION));
            }
        }
        return children.get(fromLeft ? 0 : n - 1);
    }

    private static @Nullable SyntaxNode find(HeadRule rule, List<SyntaxNode> children) {
        int at = rule.find(children);
        return at < 0 ? null : children.get(Conjuncts.first(children, at, PUNCTUATION));
    }

    static String category(SyntaxNode node) {
        return node.symbol().category();
    }
}
