package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.ling.StringLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.tregex.TregexPattern;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a pattern says of one node's label: {@code NP|WHNP}, {@code @SBAR}, {@code !/^VB/}.
 *
 * @param id place of the answer in a {@link Symbol}
 * @param fits whether it fits a label or word
 */
record Description(int id, Predicate<String> fits) {

    static Description of(int id, String text) {
        boolean isList = Character.isLetter(text.charAt(0));
        return new Description(id, isList ? List.of(text.split("\\|"))::contains : asCoreNlp(text));
    }

    /** CoreNLP reads some regular expressions as lists of prefixes, so it is asked itself: does a tree of one node match? */
    private static Predicate<String> asCoreNlp(String text) {
        TregexPattern pattern = TregexPattern.compile(text);
        return label -> pattern.matcher(new LabeledScoredTreeNode(new StringLabel(label)))
                .matches();
    }
}
