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
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.corenlp.fast.Constituent;

/**
 * The basic Universal Dependencies that follow from a constituency tree by CoreNLP's rules. Enhanced graphs are not built: they
 * cost three times the parsing and nothing reads them. Thread-safe.
 */
final class Dependencies {

    private static final GrammaticalStructureFactory FACTORY = new UniversalEnglishGrammaticalStructureFactory(
            word -> true, new UniversalSemanticHeadFinder(new PennTreebankLanguagePack(), true));

    private Dependencies() {}

    /** The dependencies of a tree over these words; the rules are applied when somebody asks. */
    static DependencyTree of(Constituent tree, List<String> words) {
        return DependencyTree.lazy(words.size(), () -> convert(tree, words));
    }

    private static DependencyTree convert(Constituent constituent, List<String> words) {
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "dep");
        Tree tree = CoreNlpTrees.of(constituent, words);
        tree.indexSpans(0);
        // CoreNLP lists them in the order of identity hashes, and now and then gives a token two heads: the last one in
        // text
        // order is taken, so that every virtual machine takes the same.
        List<TypedDependency> edges =
                new ArrayList<>(FACTORY.newGrammaticalStructure(tree).typedDependencies());
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
