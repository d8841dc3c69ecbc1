package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compiles the patterns of Tregex that CoreNLP's rules are written in; what they do not need is refused.
 *
 * @see edu.stanford.nlp.trees.tregex.TregexPattern the notation
 */
final class PatternReader {

    private static final int ROOT = 0;

    private static final List<String> RELATIONS = Stream.concat(
                    Axis.BY_SYMBOL.keySet().stream(), Stream.of("<...", "<+", ":"))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private final Vocabulary vocabulary;
    private final String text;
    private final Map<String, Integer> names = new HashMap<>();
    private int places;
    private int at;

    /** What follows a node in a pattern, made into steps backwards: each needs to know what comes after it. */
    @FunctionalInterface
    private interface Condition {

        /** The steps from the node in place {@code from}. */
        Step before(int from, Step next);
    }

    /** A node's test, its place, and what is wanted around it. */
    private record Node(NodeTest test, int place, Condition conditions) {

        Step.Along step(int from, Axis axis, Step next) {
            return new Step.Along(from, axis, test, place, conditions.before(place, next));
        }
    }

    private PatternReader(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /** A pattern of which one match is wanted. */
    static TreePattern first(Vocabulary vocabulary, String text) {
        PatternReader reader = new PatternReader(vocabulary, text);
        return reader.pattern(reader.whole(), Step.FOUND);
    }

    /** A pattern of which all nodes that it calls {@code target} are wanted. */
    static TreePattern targets(Vocabulary vocabulary, String text) {
        PatternReader reader = new PatternReader(vocabulary, text);
        Node root = reader.whole();
        Integer target = reader.names.get("target");
        if (target == null) {
            throw reader.refuse("no target");
        }
        return reader.pattern(root, Step.target(target));
    }

    private Node whole() {
        Node root = nodeWithConditions();
        if (peek() != 0) {
            throw refuse("an end is missing");
        }
        return root;
    }

    private TreePattern pattern(Node root, Step end) {
        if (places > Match.MAX_NODES) {
            throw refuse("too many nodes");
        }
        if (!(root.test() instanceof NodeTest.Fits label)) {
            throw refuse("a root without a label");
        }
        return new TreePattern(label.description(), root.step(ROOT, Axis.SELF, end), Map.copyOf(names), places);
    }

    private Node nodeWithConditions() {
        Node node;
        if (skip("(")) {
            node = nodeWithConditions();
            expect(")");
        } else {
            node = bareNode();
        }
        if (!beginsCondition()) {
            return node;
        }
        Condition inner = node.conditions();
        Condition outer = anyOf();
        return new Node(node.test(), node.place(), (from, next) -> inner.before(from, outer.before(from, next)));
    }

    private Node node() {
        if (skip("(")) {
            Node node = nodeWithConditions();
            expect(")");
            return node;
        }
        return bareNode();
    }

    private Node bareNode() {
        if (skip("=")) {
            return unnamed(new NodeTest.Same(known(identifier())));
        }
        if (skip("~")) {
            return named(NodeTest.sameLabel(known(identifier())));
        }
        Description description = vocabulary.describe(descriptionText());
        NodeTest fits = new NodeTest.Fits(description);
        if (skip("#1%")) {
            return variable(fits, identifier());
        }
        return named(fits);
    }

    /** The first node of a variable is remembered; the others must have its label: each has a regular expression for the whole. */
    private Node variable(NodeTest fits, String variable) {
        Integer first = names.get('%' + variable);
        if (first != null) {
            NodeTest same = NodeTest.sameLabel(first);
            return named((node, match) -> fits.passes(node, match) && same.passes(node, match));
        }
        names.put('%' + variable, places);
        return unnamed(fits);
    }

    private Node named(NodeTest test) {
        if (!skip("=")) {
            return unnamed(test);
        }
        return new Node(test, names.computeIfAbsent(identifier(), name -> places++), (from, next) -> next);
    }

    private Node unnamed(NodeTest test) {
        return new Node(test, places++, (from, next) -> next);
    }

    private int known(String name) {
        Integer place = names.get(name);
        if (place == null) {
            throw refuse("nothing is called " + name);
        }
        return place;
    }

    private Condition anyOf() {
        List<Condition> ways = new ArrayList<>();
        do {
            ways.add(allOf());
        } while (skip("|"));
        return ways.size() == 1
                ? ways.get(0)
                : (from, next) -> Step.either(
                        ways.stream().map(way -> way.before(from, next)).toList());
    }

    private Condition allOf() {
        Condition all = condition();
        while (beginsCondition()) {
            Condition before = all;
            Condition last = condition();
            all = (from, next) -> before.before(from, last.before(from, next));
        }
        return all;
    }

    private Condition condition() {
        if (skip("!")) {
            Condition forbidden = condition();
            return (from, next) -> Step.unless(forbidden.before(from, Step.FOUND), next);
        }
        if (skip("?")) {
            int begin = places;
            Condition wanted = relation();
            int[] own = IntStream.range(begin, places).toArray();
            return (from, next) -> Step.perhaps(wanted.before(from, Step.FOUND), next, own);
        }
        if (skip("[")) {
            Condition inner = anyOf();
            expect("]");
            return inner;
        }
        if (skip("(")) {
            Condition inner = anyOf();
            expect(")");
            return inner;
        }
        return relation();
    }

    private Condition relation() {
        String symbol = RELATIONS.stream().filter(this::skip).findFirst().orElseThrow(() -> refuse("no relation"));
        return switch (symbol) {
            case "<..." -> children();
            case ":" -> elsewhere();
            case "<+" -> along(through(), node());
            default -> along(axis(symbol), node());
        };
    }

    private Axis through() {
        expect("(");
        Axis through = Axis.through(vocabulary.describe(descriptionText()));
        expect(")");
        return through;
    }

    private Axis axis(String symbol) {
        int begin = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == begin) {
            Axis axis = Axis.BY_SYMBOL.get(symbol);
            if (axis == null) {
                throw refuse("an unknown relation");
            }
            return axis;
        }
        int number = Integer.parseInt(text.substring(begin, at));
        return switch (symbol) {
            case "<" -> Axis.child(number);
            case "<-" -> Axis.child(-number);
            case ">" -> Axis.parentOfChild(number);
            default -> throw refuse("a number");
        };
    }

    private static Condition along(Axis axis, Node node) {
        return (from, next) -> node.step(from, axis, next);
    }

    /** {@code <... {A; B}}: these children and no others. */
    private Condition children() {
        expect("{");
        List<Condition> all = new ArrayList<>();
        do {
            all.add(along(Axis.child(all.size() + 1), node()));
        } while (skip(";"));
        expect("}");
        Condition more = along(Axis.child(all.size() + 1), named(new NodeTest.Fits(vocabulary.describe("__"))));
        all.add((from, next) -> Step.unless(more.before(from, Step.FOUND), next));
        return all.stream()
                .reduce((some, last) -> (from, next) -> some.before(from, last.before(from, next)))
                .orElseThrow();
    }

    /** {@code : =name ...}: something else about a node that is known. */
    private Condition elsewhere() {
        Node node = node();
        if (!(node.test() instanceof NodeTest.Same known)) {
            throw refuse("a second tree");
        }
        return (from, next) -> node.step(known.place(), Axis.SELF, next);
    }

    private boolean beginsCondition() {
        char next = peek();
        return next != 0 && next != ')' && next != ']' && next != '|' && next != '}' && next != ';';
    }

    /** A description with its marks of negation and of basic categories. */
    private String descriptionText() {
        StringBuilder description = new StringBuilder();
        if (skip("!")) {
            description.append('!');
        }
        if (skip("@")) {
            description.append('@');
        }
        if (peek() != '/') {
            return description.append(identifier()).toString();
        }
        int begin = at++;
        while (text.charAt(at) != '/') {
            at += text.charAt(at) == '\\' && text.charAt(at + 1) == '/' ? 2 : 1;
        }
        return description.append(text, begin, ++at).toString();
    }

    private String identifier() {
        peek();
        int begin = at;
        while (at < text.length() && " \t()/@!#%&=?[]><~.,$:;{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == begin) {
            throw refuse("no name");
        }
        return text.substring(begin, at);
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw refuse("no " + token);
        }
    }

    private boolean skip(String token) {
        peek();
        boolean here = text.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    /** The next character that is no blank, 0 at the end. */
    private char peek() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("cannot read the pattern, " + why + " at " + at + ": " + text);
    }
}
