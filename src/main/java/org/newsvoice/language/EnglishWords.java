package org.newsvoice.language;

import java.util.Set;

/**
 * The common words of English that no other language of the Latin script has among its own common ones ("of", "in", "was" and
 * "for" are Dutch, German or Danish, too). In news they are a seventh of all words (BBC 2004-05), so that plain English shows at a glance. Stateless.
 */
final class EnglishWords {

    private static final Set<String> WORDS = Set.of(
            "the", "and", "that", "with", "from", "which", "would", "were", "been", "they", "their", "this", "said",
            "when", "who", "could", "there", "about", "after", "than", "other", "while", "should", "through",
            "because");

    /** A list of names in an English sentence has fewer, a foreign story with an English title as well. */
    private static final int MIN_WORDS = 5;

    private static final double MIN_SHARE = 0.07;

    private EnglishWords() {}

    /** Whether {@code text} is plainly English; what is not may be English all the same. */
    static boolean areMany(String text) {
        int words = 0;
        int telling = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > begin) {
                    words++;
                    telling += WORDS.contains(text.substring(begin, i)) ? 1 : 0;
                }
                begin = i + 1;
            }
        }
        return telling >= MIN_WORDS && telling >= MIN_SHARE * words;
    }
}
