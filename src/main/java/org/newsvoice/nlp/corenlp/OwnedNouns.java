package org.newsvoice.nlp.corenlp;

import java.util.ArrayList;
import java.util.List;

/**
 * "The band’s manager, Ana Ruiz, said": behind a curly apostrophe the parser takes the band for the subject, behind a straight one
 * the manager, as it should.
 */
final class OwnedNouns {

    private OwnedNouns() {}

    /** The words for the parser: with a straight apostrophe before a noun that a name in commas follows. */
    static List<String> straight(List<String> words, List<String> tags) {
        List<String> straight = words;
        for (int i = 1; i + 1 < words.size(); i++) {
            if (tags.get(i).equals("POS") && words.get(i).equals("\u2019s") && isNamedBehind(i, words, tags)) {
                straight = straight == words ? new ArrayList<>(words) : straight;
                straight.set(i, "'s");
            }
        }
        return straight;
    }

    private static boolean isNamedBehind(int possessive, List<String> words, List<String> tags) {
        int comma = possessive + 1;
        while (comma < words.size() && tags.get(comma).matches("NNP?|JJ|HYPH")) {
            comma++;
        }
        return comma > possessive + 1
                && comma + 1 < words.size()
                && words.get(comma).equals(",")
                && tags.get(comma + 1).equals("NNP");
    }
}
