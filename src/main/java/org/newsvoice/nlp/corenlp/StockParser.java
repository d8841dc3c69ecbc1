package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Constituent;

/** CoreNLP's own shift-reduce parser. Thread-safe: the state of a sentence is in its query. */
record StockParser(ParserGrammar model) implements ConstituentParser {

    /** The JVM's parser, loaded on the first call: half a gigabyte of heap. */
    static StockParser shared() {
        return Shared.PARSER;
    }

    private static StockParser load() {
        ParserGrammar model = ParserGrammar.loadModel(ModelFile.PARSER.path());
        model.setOptionFlags(model.defaultCoreNLPFlags());
        return new StockParser(model);
    }

    @Override
    public @Nullable Constituent parse(List<String> words, List<String> tags) {
        List<CoreLabel> sentence = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = CoreLabel.wordFromString(words.get(i));
            label.setTag(tags.get(i));
            sentence.add(label);
        }
        ParserQuery query = model.parserQuery();
        if (!query.parse(sentence)) {
            return null;
        }
        Tree tree = query.getBestParse();
        // "X" is how the parser says that it has no tree.
        boolean found =
                tree != null && !"X".equals(tree.value()) && tree.getLeaves().size() == sentence.size();
        return found ? CoreNlpTrees.copy(tree) : null;
    }

    /** Loads on first use, once, whichever thread comes first. */
    private static final class Shared {
        static final StockParser PARSER = load();
    }
}
