package org.newsvoice.speaker.word;

import java.util.List;
import java.util.OptionalInt;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;

/** Ages beside names and in phrases: "Ana Ruiz, 61,", "61-year-old Ana Ruiz", "the 61-year-old". Stateless. */
public final class Ages {

    private static final int OLDEST = 120;
    private static final int MAX_PHRASE = 6;

    private Ages() {}

    /** The age that the words beside a name give. */
    public static OptionalInt beside(List<Token> tokens, EntityMention mention) {
        int end = mention.endToken();
        if (end + 1 < tokens.size() && tokens.get(end).text().equals(",")) {
            OptionalInt age = number(tokens.get(end + 1));
            boolean alone = end + 2 >= tokens.size() || !tokens.get(end + 2).isWord();
            if (age.isPresent() && alone) {
                return age;
            }
        }
        int begin = mention.beginToken();
        for (int i = begin - 1; i >= Math.max(0, begin - MAX_PHRASE - 1); i--) {
            OptionalInt age = inPhrase(tokens, i);
            if (age.isPresent()) {
                return age;
            }
        }
        return OptionalInt.empty();
    }

    /** The age of the one whom a phrase with the word "year" at {@code at} means; empty when it is no age. */
    public static OptionalInt inPhrase(List<Token> tokens, int at) {
        boolean years = tokens.get(at).text().equalsIgnoreCase("year")
                && at > 1
                && at + 2 < tokens.size()
                && tokens.get(at + 2).text().equalsIgnoreCase("old")
                && tokens.get(at - 1).text().equals("-");
        return years ? number(tokens.get(at - 2)) : OptionalInt.empty();
    }

    private static OptionalInt number(Token token) {
        String word = token.text();
        if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int years = Integer.parseInt(word);
        return years > 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
    }
}
