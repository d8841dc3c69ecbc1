package org.newsvoice.nlp.corenlp.fast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.newsvoice.nlp.Constituent;

/**
 * Hangs a sentence's final mark directly below the sentence, wherever the parser has put it: what CoreNLP does to its
 * shift-reduce trees with a Tsurgeon pattern.
 */
final class FinalPunctuation {

    private static final String MARKS = ".!?。！？";

    private FinalPunctuation() {}

    /** Changes and returns the tree. */
    static Constituent raise(Constituent root, List<String> words) {
        Deque<Constituent> path = new ArrayDeque<>();
        for (Constituent at = root; !at.isToken(); at = last(at)) {
            path.push(at);
        }
        Constituent mark = last(path.getFirst());
        // Root, sentence, its last part, and the mark somewhere within that.
        if (path.size() < 3 || !isMark(mark, words)) {
            return root;
        }
        path.getFirst().removeLast();
        Constituent sentence = last(root);
        while (path.getFirst() != sentence && path.getFirst().children().isEmpty()) {
            path.pop();
            path.getFirst().removeLast();
        }
        sentence.add(mark);
        return root;
    }

    private static Constituent last(Constituent parent) {
        return parent.children().get(parent.children().size() - 1);
    }

    private static boolean isMark(Constituent token, List<String> words) {
        return (token.label().contains(".") || token.label().contains("PU"))
                && words.get(token.token()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
