package org.newsvoice.quote.grammar;

import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.Token;

/** Nicknames between marks or brackets inside a name: Ana “Salty” Ruiz, Ana (Salty) Ruiz. Stateless. */
public final class Nicknames {

    private static final Set<String> OPENING =
            Set.of("\u201c", "\"", "``", "''", "\u2018", "'", "`", "(", "-LRB-", "\u00ab");

    private static final Set<String> CLOSING = Set.of("\u201d", "\"", "''", "\u2019", "'", ")", "-RRB-", "\u00bb");

    private static final int MAX_WORDS = 3;
    private static final int MAX_MARKS = 4;

    private Nicknames() {}

    /**
     * Where the nickname behind a part of a name ends.
     *
     * @param at the token after the name's first part
     * @return the token after its closing mark, with which the name goes on; {@code at} if there is no nickname
     */
    public static int end(List<Token> tokens, int at) {
        if (at < 1 || at >= tokens.size() || !OPENING.contains(tokens.get(at).text()) || !isName(tokens, at - 1)) {
            return at;
        }
        // (“Salty”)
        boolean both = isBracket(tokens, at)
                && at + 1 < tokens.size()
                && OPENING.contains(tokens.get(at + 1).text());
        int first = both ? at + 2 : at + 1;
        int close = first;
        while (close < tokens.size() && !CLOSING.contains(tokens.get(close).text())) {
            if (!tokens.get(close).isWord() || close - first >= MAX_WORDS) {
                return at;
            }
            close++;
        }
        boolean words = close > first
                && first < tokens.size()
                && Character.isUpperCase(tokens.get(first).text().charAt(0));
        close += both ? 1 : 0;
        if (both
                && (close >= tokens.size()
                        || !CLOSING.contains(tokens.get(close).text()))) {
            return at;
        }
        return words && isName(tokens, close + 1) ? close + 1 : at;
    }

    /** Where the name begins whose nickname is right before {@code at}; {@code at} if there is none. */
    public static int begin(List<Token> tokens, int at) {
        for (int open = at - 2; open > 0 && at - open <= MAX_WORDS + MAX_MARKS; open--) {
            if (OPENING.contains(tokens.get(open).text()) && end(tokens, open) == at) {
                return open;
            }
        }
        return at;
    }

    private static boolean isBracket(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("(") || tokens.get(at).text().equals("-LRB-");
    }

    private static boolean isName(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).tag().startsWith("NN")
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }
}
