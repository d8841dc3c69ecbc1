package org.newsvoice.nlp.corenlp;

import java.util.List;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.corenlp.fast.Constituent;

/** Scores the tone of each constituent by a recursive neural tensor network (Socher et al., EMNLP 2013). Thread-safe. */
@FunctionalInterface
interface ToneScorer {

    /** Scores a tree over these words. */
    SentimentTree score(Constituent tree, List<String> words);
}
