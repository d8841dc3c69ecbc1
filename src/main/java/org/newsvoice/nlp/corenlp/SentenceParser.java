package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.DependencyTree;

/**
 * Constituency tree of a sentence, and the basic Universal Dependencies that follow from it by rule. Enhanced graphs are not
 * built: they cost three times the parsing and nothing reads them. For one thread at a time.
 */
final class SentenceParser {

    private final ParserGrammar model;
    private final GrammaticalStructureFactory dependencies;

    SentenceParser(ParserGrammar model) {
        this.model = model;
        this.dependencies = new UniversalEnglishGrammaticalStructureFactory(
                word -> true, model.getTLPParams().typedDependencyHeadFinder());
    }

    /** The tree of a tagged sentence, null when the parser finds none. */
    @Nullable
    Tree parse(List<CoreLabel> sentence) {
        ParserQuery query = model.parserQuery();
        if (!query.parse(sentence)) {
            return null;
        }
        Tree tree = query.getBestParse();
        // "X" is how the parser says that it has no tree.
        if (tree == null || "X".equals(tree.value()) || tree.getLeaves().size() != sentence.size()) {
            return null;
        }
        Trees.convertToCoreLabels(tree);
        tree.indexSpans(0);
        return tree;
    }

    /** The basic dependencies of a tree over {@code size} tokens. */
    DependencyTree dependencies(Tree tree, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "dep");
        for (TypedDependency edge : dependencies.newGrammaticalStructure(tree).typedDependencies()) {
            int token = edge.dep().index() - 1;
            heads[token] =
                    edge.gov().index() == 0 ? DependencyTree.NONE : edge.gov().index() - 1;
            relations[token] = edge.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }
}
