package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.DependencyTreeTransformer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.DependencyTree;

/**
 * The basic Universal Dependencies of a constituency tree by CoreNLP's rules: the tree is rearranged, each phrase gets a head word,
 * patterns name relations between a phrase and nodes below it, and what no pattern has reached hangs on the head above.
 * Thread-safe.
 *
 * @see edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure
 */
public final class DependencyRules {

    private final Vocabulary vocabulary = new Vocabulary();
    private final HeadRules heads = new HeadRules(vocabulary);
    private final Rearrangements rearrangements = new Rearrangements(vocabulary, heads);
    private final Relations relations = new Relations(vocabulary);

    private final Map<String, Symbol> labels = new ConcurrentHashMap<>();

    /** CoreNLP keeps from others how it cuts functions off labels. */
    private static final class LabelCleaner extends DependencyTreeTransformer {
        static final LabelCleaner INSTANCE = new LabelCleaner();

        String clean(String label) {
            return cleanUpRoot(cleanUpLabel(label));
        }
    }

    /** The dependencies of a tree over these words, each of which has a tag in the tree. */
    public DependencyTree convert(Constituent tree, List<String> words) {
        String[] tags = new String[words.size()];
        SyntaxNode root = copy(tree, words, tags);
        rearrangements.apply(root);
        heads.findHeadWords(root);
        DependencyGraph graph = new DependencyGraph(words.size());
        relate(root, graph, new Match(heads));
        attach(root, graph, root.headToken());
        ArcCorrections corrections = new ArcCorrections(words, Arrays.asList(tags));
        return corrections.tree(corrections.apply(graph.arcs(root.headToken(), relations)));
    }

    private SyntaxNode copy(Constituent node, List<String> words, String[] tags) {
        Symbol label = label(node.label());
        if (node.isToken()) {
            int token = node.token();
            tags[token] = node.label();
            return SyntaxNode.of(label, List.of(SyntaxNode.word(vocabulary.word(words.get(token)), token)));
        }
        List<SyntaxNode> children = new ArrayList<>(node.children().size());
        for (Constituent child : node.children()) {
            children.add(copy(child, words, tags));
        }
        return SyntaxNode.of(label, children);
    }

    private Symbol label(String text) {
        // Asked first, because computeIfAbsent may lock.
        Symbol known = labels.get(text);
        return known != null
                ? known
                : labels.computeIfAbsent(text, unknown -> vocabulary.label(LabelCleaner.INSTANCE.clean(unknown)));
    }

    private void relate(SyntaxNode node, DependencyGraph graph, Match match) {
        if (!node.isPhrase()) {
            return;
        }
        List<SyntaxNode> targets = new ArrayList<>();
        for (Relations.Rule rule : relations.rules(node.symbol())) {
            rule.pattern().addTargets(node, match, targets);
            if (!targets.isEmpty()) {
                targets.forEach(target -> graph.add(node.headToken(), target.headToken(), rule.relation()));
                targets.clear();
            }
        }
        for (int i = 0; i < node.size(); i++) {
            relate(node.child(i), graph, match);
        }
    }

    private static void attach(SyntaxNode node, DependencyGraph graph, int root) {
        for (int i = 0; i < node.size(); i++) {
            SyntaxNode child = node.child(i);
            if (!child.isLeaf() && child.headToken() != node.headToken()) {
                graph.attach(node.headToken(), child.headToken(), root);
            }
            attach(child, graph, root);
        }
    }
}
