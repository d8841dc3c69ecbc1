package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins titles that are cut short with their stop where the tokenizer takes it for the end of a sentence: Rt. Rev., Engr. Stateless. */
final class ShortTitles {

    private static final Set<String> TITLES = Set.of(
            "Rt", "Engr", "Cllr", "Ald", "Insp", "Supt", "Det", "Fr", "Msgr", "Ven", "Barr", "Arc", "Pte", "Cpl",
            "Cmdr", "Cdr", "Brig", "Amb", "Atty", "Mme", "Mlle", "Smt", "Pst");

    private ShortTitles() {}

    /** The tokens, each such title one with its stop. */
    static List<CoreLabel> join(List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 2 < tokens.size() && isTitle(tokens, i)) {
                joined.add(whole(tokens.get(i), tokens.get(i + 1)));
                i++;
            } else {
                joined.add(tokens.get(i));
            }
        }
        return joined;
    }

    private static CoreLabel whole(CoreLabel title, CoreLabel stop) {
        CoreLabel whole = new CoreLabel(title);
        String word = bare(title) + stop.word();
        whole.setWord(word);
        whole.setValue(word);
        whole.setOriginalText(word);
        whole.setEndPosition(stop.endPosition());
        return whole;
    }

    /** For some of them the tokenizer keeps the full stop in the word, although it also makes a token of it. */
    private static String bare(CoreLabel title) {
        String word = title.word();
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isTitle(List<CoreLabel> tokens, int at) {
        CoreLabel stop = tokens.get(at + 1);
        return TITLES.contains(bare(tokens.get(at)))
                && stop.word().equals(".")
                && tokens.get(at).endPosition() == stop.beginPosition()
                && Character.isUpperCase(tokens.get(at + 2).word().charAt(0));
    }
}
