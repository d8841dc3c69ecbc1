package org.newsvoice.quote.turns;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names in capitals as one writes names: O'SULLIVAN as O'Sullivan. */
final class NameCase {

    /** Initials, generations and short names without vowels stay: T.J., III, JP. */
    private static final Pattern STAYS =
            Pattern.compile("(?:\\p{Lu}\\.?){1,3}\\.|II|III|IV|\\p{Lu}|[B-DF-HJ-NP-TV-XZ]{2}");

    private static final Pattern MC = Pattern.compile("MC\\p{Lu}{3,}");

    private NameCase() {}

    /** A word of a name; unchanged when it is not in capitals. */
    static String usual(String word) {
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        if (!capitals && !word.startsWith("Mc")) {
            return word;
        }
        if (STAYS.matcher(word).matches()) {
            return word;
        }
        StringBuilder usual = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            usual.append(first ? c : Character.toString(c).toLowerCase(Locale.ROOT));
            boolean apostrophe = c == '\'' || c == '\u2019';
            first = c == '-' || c == '.' || (apostrophe && i == 1);
        }
        if (MC.matcher(word.toUpperCase(Locale.ROOT)).matches()) {
            usual.setCharAt(2, Character.toUpperCase(usual.charAt(2)));
        }
        return usual.toString();
    }
}
