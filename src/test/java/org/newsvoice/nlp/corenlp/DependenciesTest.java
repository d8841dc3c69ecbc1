package org.newsvoice.nlp.corenlp;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.corenlp.grammar.DependencyRules;

/** This project's rules from trees to dependencies answer as CoreNLP's do: on trees for their rare parts, and on nonsense made of them. */
class DependenciesTest {

    /** CoreNLP now and then answers by the order of identity hashes, so that one of its answers is enough. */
    private static final int ANSWERS = 40;

    private static final StockDependencies STOCK = new StockDependencies();
    private static final DependencyRules OWN = new DependencyRules();

    private static final List<String> TREES = List.of(
            "(ROOT (S (NP (NNP Ada)) (VP (VBD said) (SBAR (IN that) (S (NP (NN rain)) (VP (MD would) (VP (VB fall)))))) (. .)))",
            "(ROOT (SINV (`` ``) (S (NP (PRP It)) (VP (VBZ is) (ADJP (JJ late)))) (, ,) ('' '') (VP (VBD said)) (NP (NNP Ada)) (. .)))",
            "(ROOT (S (NP (DT The) (NN mill)) (VP (VBD was) (VP (VBN sold) (PP (IN by) (NP (PRP$ its) (NNS owners))) (NP-TMP (NN today)))) (. .)))",
            "(ROOT (SBARQ (WHNP (WP What)) (SQ (VBZ is) (NP (PRP it)) (VP (VBN used) (PP (IN for)))) (. ?)))",
            "(ROOT (SBARQ (WHNP (WP What)) (SQ (VBZ does) (NP (PRP she)) (VP (VB seem) (S (VP (TO to) (VP (VB have)))))) (. ?)))",
            "(ROOT (SBARQ (WHNP (WP Who)) (SQ (VBZ is) (NP (DT the) (NN mayor))) (. ?)))",
            "(ROOT (S (NP (EX There)) (VP (VBP are) (NP (QP (IN between) (CD 5) (CC and) (CD 10)) (NNS mills))) (. .)))",
            "(ROOT (NP (NP (NNS crops)) (PP (JJ such) (IN as) (NP (NP (NN soya) (CC or) (NN maize)) (NN oil)))))",
            "(ROOT (NP (DT the) (JJ new) (NN phone) (NN book) (CC and) (NN tour) (NN guide)))",
            "(ROOT (NP (CC both) (NNS mills) (, ,) (NNS farms) (CC and) (NNS boats)))",
            "(ROOT (S (PP (VBG According) (PP (TO to) (NP (NNP Lund)))) (, ,) (NP (PRP he)) (VP (CONJP (RB not) (RB only)) (VBD left) (CONJP (CC but) (RB also)) (VBD sold)) (. .)))",
            "(ROOT (S (ADVP (RB Now) (SBAR (IN that) (S (NP (PRP they)) (VP (VBD came))))) (, ,) (NP (PRP we)) (VP (VBP do) (RB n't) (VP (VB know) (ADVP (IN at) (DT all)))) (. .)))",
            "(ROOT (S (NP (PRP It)) (VP (VBD cost) (NP (QP (JJR more) (IN than) ($ $) (CD 5) (CD million))) (PP (IN on) (NP (NNP June) (CD 3) (, ,) (CD 1951)))) (. .)))",
            "(ROOT (S (S (VP (VBN Gone))) (NP (PRP it)) (VP (MD will) (VP (VB be))) (. .)))",
            "(ROOT (S (NP (NP (DT The) (NN man)) (SBAR (WHNP (WP who)) (S (VP (VBD came) (ADVP (RB in)))))) (VP (VBD gave) (NP (NNP Ada)) (NP (NP (CD two) (NNS keys)) (, ,) (NP (QP (RB as) (RB well) (IN as)) (NN money)))) (. .)))",
            "(ROOT (UCP (ADJP (JJ red)) (CC and) (PP (IN in) (NP (NN need)))))",
            "(ROOT (FRAG (NP (NNP Ada) (NNP Moreau)) (: --) (NP (NP (NN mayor)) (PP (IN of) (NP (NNP Elm) (NNP Bay)))) (INTJ (UH oh)) (PRN (-LRB- -LRB-) (PP (IN since) (NP (CD 1999))) (-RRB- -RRB-))))");

    private record Sentence(Constituent tree, List<String> words) {

        static Sentence of(String brackets) {
            Tree tree = Tree.valueOf(brackets);
            return new Sentence(
                    CoreNlpTrees.copy(tree),
                    tree.getLeaves().stream().map(Tree::value).toList());
        }
    }

    @Test
    void treesForRarePartsOfTheRulesGiveEqualDependencies() {
        for (String brackets : TREES) {
            assertEqual(Sentence.of(brackets));
        }
    }

    @Test
    void treesThatNoGrammarFitsGiveEqualDependencies() {
        Scraps scraps =
                new Scraps(new Random(5), TREES.stream().map(Sentence::of).toList());
        for (int i = 0; i < 600; i++) {
            assertEqual(scraps.next());
        }
    }

    @Test
    void aLabelWithoutRuleIsRefused() {
        Sentence sentence = Sentence.of("(ROOT (ODD (NN rain) (NN snow)))");
        assertThrows(IllegalArgumentException.class, () -> OWN.convert(sentence.tree(), sentence.words()));
        assertThrows(IllegalArgumentException.class, () -> STOCK.convert(sentence.tree(), sentence.words()));
    }

    private static void assertEqual(Sentence sentence) {
        assertEqual(sentence.tree(), sentence.words());
    }

    /** Holds the dependencies of a tree against CoreNLP's. */
    static void assertEqual(Constituent tree, List<String> words) {
        String given = text(OWN.convert(tree, words));
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = 0; i < ANSWERS && !wanted.contains(given); i++) {
            wanted.add(text(STOCK.convert(tree, words)));
        }
        assertTrue(wanted.contains(given), () -> tree + " over " + words + " gives " + given + " instead of " + wanted);
    }

    /** Each token's relation and head. */
    private static String text(DependencyTree tree) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            text.append(i)
                    .append(' ')
                    .append(tree.relation(i))
                    .append(' ')
                    .append(tree.head(i))
                    .append(", ");
        }
        return text.toString();
    }

    /** Trees with other labels, words and levels than the ones they are made of. */
    private static final class Scraps {

        private final Random random;
        private final List<Sentence> sentences;
        private final List<String> phrases = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        Scraps(Random random, List<Sentence> sentences) {
            this.random = random;
            this.sentences = sentences;
            sentences.forEach(sentence -> gather(sentence.tree(), sentence.words()));
        }

        private void gather(Constituent node, List<String> from) {
            if (node.isToken()) {
                tags.add(node.label());
                words.add(from.get(node.token()));
            } else {
                if (!node.label().equals("ROOT")) {
                    phrases.add(node.label());
                }
                node.children().forEach(child -> gather(child, from));
            }
        }

        Sentence next() {
            Sentence from = any(sentences);
            List<String> taken = new ArrayList<>();
            return new Sentence(change(from.tree(), from.words(), taken), taken);
        }

        private Constituent change(Constituent node, List<String> from, List<String> taken) {
            if (node.isToken()) {
                int other = random.nextInt(tags.size());
                taken.add(oneIn(8) ? words.get(other) : from.get(node.token()));
                return Constituent.ofToken(oneIn(8) ? tags.get(other) : node.label(), taken.size() - 1);
            }
            List<Constituent> children = new ArrayList<>();
            for (Constituent child : node.children()) {
                boolean flat = !child.isToken() && oneIn(8);
                (flat ? child.children() : List.of(child)).forEach(below -> children.add(change(below, from, taken)));
            }
            if (children.size() > 2 && oneIn(5)) {
                List<Constituent> first = children.subList(0, 2);
                Constituent joined = Constituent.of(any(phrases), first);
                first.clear();
                children.add(0, joined);
            }
            return Constituent.of(node.label().equals("ROOT") || !oneIn(8) ? node.label() : any(phrases), children);
        }

        private boolean oneIn(int n) {
            return random.nextInt(n) == 0;
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
