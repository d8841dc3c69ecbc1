package org.newsvoice.nlp.corenlp;

import java.util.List;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.DependencyTree;

/** Makes basic Universal Dependencies of constituency trees. Thread-safe. */
@FunctionalInterface
interface DependencyConverter {

    /** The dependencies of a tree over these words. */
    DependencyTree convert(Constituent tree, List<String> words);
}
