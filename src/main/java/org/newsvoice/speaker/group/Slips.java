package org.newsvoice.speaker.group;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.speaker.word.NameWords;

/** Family names that a story spells in another way once: Osterhuot for Osterhout, Penell for Pennell. Stateless. */
final class Slips {

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final int MIN_LETTERS = 5;
    /** A letter more or less makes another name of a shorter one too often: Brown, Browne. */
    private static final int MIN_LETTERS_LEFT_OUT = 6;

    private Slips() {}

    /** The one person named in full whose family name {@code word} is a slip of; null when none or several are. */
    static @Nullable NameGroup meant(NameWords word, List<NameGroup> groups, FirstNames firstNames) {
        if (word.size() != 1 || firstNames.findGender(word.last()) != null) {
            return null;
        }
        NameGroup found = null;
        for (NameGroup group : groups) {
            if (group.isPerson()
                    && group.name().size() > 1
                    && isSlip(word.last(), group.name().last())) {
                if (found != null) {
                    return null;
                }
                found = group;
            }
        }
        return found;
    }

    /** Whether two neighbouring letters have changed places, a letter is doubled wrongly, or one is left out of a long name. */
    static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < MIN_LETTERS || one.charAt(0) != other.charAt(0) || one.equals(other)) {
            return false;
        }
        String plural = one.length() > other.length() ? one : other;
        String single = plural.equals(one) ? other : one;
        if (plural.equals(single + "s")) {
            return false;
        }
        return isSwapped(one, other)
                || singled(one).equals(singled(other))
                || (shorter >= MIN_LETTERS_LEFT_OUT && isLeftOut(plural, single));
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }

    private static String singled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean isLeftOut(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}
