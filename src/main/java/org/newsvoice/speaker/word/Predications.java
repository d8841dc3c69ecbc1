package org.newsvoice.speaker.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.Token;

/** What a clause says that somebody is now: "Ana Ruiz is the mayor", "Ana Ruiz, who has been mayor since May". Stateless. */
public final class Predications {

    private static final Set<String> COPULAS = Set.of("is", "'s", "remains", "became", "been");

    private Predications() {}

    /** The descriptions in the clause that begins at {@code at}, behind a name; empty when none does. */
    public static List<Description> of(List<Token> tokens, int at) {
        int i = at;
        if (i + 1 < tokens.size()
                && tokens.get(i).text().equals(",")
                && tokens.get(i + 1).text().equalsIgnoreCase("who")) {
            i += 2;
        }
        if (i < tokens.size() && lower(tokens.get(i)).equals("has")) {
            i++;
        }
        if (i >= tokens.size() || !COPULAS.contains(lower(tokens.get(i)))) {
            return List.of();
        }
        i++;
        while (i < tokens.size() && tokens.get(i).tag().startsWith("RB")) {
            if (lower(tokens.get(i)).equals("not")) {
                return List.of();
            }
            i++;
        }
        boolean phrase = i < tokens.size() && tokens.get(i).tag().matches("DT|JJ|NN|NNP");
        return phrase ? Description.of(tokens, i, tokens.size()) : List.of();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
