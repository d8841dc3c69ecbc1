package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Mends the tag of an apostrophe behind a plural (the Dockers' Union), which the tagger takes for a closing quotation mark. */
final class PluralPossessives {

    private PluralPossessives() {}

    /** The tags, with that of a possessive where an apostrophe is glued to a plural noun and a noun follows. */
    static List<String> mend(List<CoreLabel> words, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).word();
            boolean apostrophe =
                    (word.equals("'") || word.equals("\u2019")) && tags.get(i).equals("''");
            if (apostrophe
                    && isPlural(words.get(i - 1), tags.get(i - 1))
                    && isApart(words, i)
                    && isNoun(tags.get(i + 1))) {
                mended.set(i, "POS");
            }
        }
        return mended;
    }

    private static boolean isPlural(CoreLabel word, String tag) {
        return tag.startsWith("NN") && word.word().endsWith("s");
    }

    /** Whether there is no space before the apostrophe, and one after it. */
    private static boolean isApart(List<CoreLabel> words, int at) {
        return words.get(at - 1).endPosition() == words.get(at).beginPosition()
                && words.get(at).endPosition() < words.get(at + 1).beginPosition();
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ");
    }
}
