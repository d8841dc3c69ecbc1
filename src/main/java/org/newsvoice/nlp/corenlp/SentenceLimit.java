package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts "sentences" that are none: tables, lists of names, text without stops. Everything behind is at least linear in a
 * sentence's length, and recursive on its tree. Immutable.
 *
 * @param maxTokens the longest sentence that is let through
 */
record SentenceLimit(int maxTokens) {

    /** After which marks to cut rather, best first. */
    private static final List<String> MARKS = List.of(";", ":", "—", "--", "–", "|", "•", "/", ",", "-");

    /** The pieces of a sentence, each of at most {@link #maxTokens} tokens; the sentence itself when it is short enough. */
    List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int begin = 0;
        while (sentence.size() - begin > maxTokens) {
            int end = bestCut(sentence, begin);
            pieces.add(sentence.subList(begin, end));
            begin = end;
        }
        pieces.add(sentence.subList(begin, sentence.size()));
        return pieces;
    }

    /** After the best mark of the second half of what may be taken, the last one of equals; without a mark, all of it. */
    private int bestCut(List<CoreLabel> sentence, int begin) {
        int best = begin + maxTokens;
        int bestRank = MARKS.size();
        for (int i = begin + maxTokens - 1; i >= begin + maxTokens / 2; i--) {
            int rank = MARKS.indexOf(sentence.get(i).word());
            if (rank >= 0 && rank < bestRank) {
                bestRank = rank;
                best = i + 1;
            }
        }
        return best;
    }
}
