package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.DependencyTree;

/** CoreNLP's own conversion, by its patterns and graphs. Thread-safe. */
final class StockDependencies implements DependencyConverter {

    private final GrammaticalStructureFactory factory = new UniversalEnglishGrammaticalStructureFactory(
            word -> true, new UniversalSemanticHeadFinder(new PennTreebankLanguagePack(), true));

    @Override
    public DependencyTree convert(Constituent constituent, List<String> words) {
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "dep");
        Tree tree = CoreNlpTrees.of(constituent, words);
        tree.indexSpans(0);
        // Now and then a token has two heads: the last one in text order is taken, so that every virtual machine takes
        // the same.
        List<TypedDependency> edges =
                new ArrayList<>(factory.newGrammaticalStructure(tree).typedDependencies());
        Collections.sort(edges);
        for (TypedDependency edge : edges) {
            int token = edge.dep().index() - 1;
            heads[token] =
                    edge.gov().index() == 0 ? DependencyTree.NONE : edge.gov().index() - 1;
            relations[token] = edge.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }
}
