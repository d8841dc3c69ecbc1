package org.newsvoice.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a byline prints in capitals, as they are written elsewhere: {@code ABBY O'GOOD-RICH} is Abby O'Good-Rich. Stateless. */
final class NameCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int MIN_CAPITALS = 3;

    private NameCase() {}

    /** {@code name} in name case if it is printed in capitals as a whole; else as it is. */
    static String of(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT))
                && name.codePoints().filter(Character::isLetter).count() >= MIN_CAPITALS
                && name.indexOf(' ') > 0;
        return capitals ? WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(cased(word.group()))) : name;
    }

    private static String cased(String word) {
        if (word.length() > 3 && word.startsWith("MC")) {
            return "Mc" + word.charAt(2) + word.substring(3).toLowerCase(Locale.ROOT);
        }
        boolean initials = word.length() == 2 && !word.matches(".*[AEIOUY].*");
        return initials ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
