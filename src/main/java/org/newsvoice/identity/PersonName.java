package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart, all folded.
 *
 * @param given the first name, or the initials before the family name; empty if there is only a family name
 * @param middle what is between
 * @param family the last word of the family name; the only word of a name of one word
 * @param generation jr, sr, ii, iii or iv; empty when not told
 */
record PersonName(String given, List<String> middle, String family, String generation) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "bin", "al", "el", "la", "le", "du", "der", "den", "ibn", "ben", "da", "dos", "di",
            "del", "abu", "mac", "mc", "st", "san", "dal", "della", "ter", "ten", "bint");
    private static final int MAX_INITIALS = 2;

    PersonName {
        middle = List.copyOf(middle);
    }

    /** The parts of a name as a story writes it; every part is empty when no word is left. */
    static PersonName of(String name) {
        return of(Folding.words(name));
    }

    private static PersonName of(List<String> words) {
        int end = words.size();
        String generation = "";
        while (end > 1 && GENERATIONS.contains(words.get(end - 1))) {
            end--;
            generation = words.get(end);
        }
        if (end == 0) {
            return new PersonName("", List.of(), "", "");
        }
        String family = words.get(end - 1);
        if (end == 1 || isAlone(words.subList(0, end - 1))) {
            return new PersonName("", List.of(), family, generation);
        }
        return new PersonName(words.get(0), words.subList(1, end - 1), family, generation);
    }

    /** "Le" of "Le Pen": particles alone are no given name; "Ben" and "Al" before a family name mostly are. */
    private static boolean isAlone(List<String> before) {
        return before.stream().allMatch(word -> PARTICLES.contains(word) && !word.equals("ben") && !word.equals("al"));
    }

    boolean isEmpty() {
        return family.isEmpty();
    }

    /** Whether there is only a family name (or only a given name). */
    boolean isAlone() {
        return given.isEmpty();
    }

    boolean isInitial() {
        return given.length() == 1;
    }

    /** The words together; names with one key are one form. */
    String key() {
        List<String> words = new ArrayList<>();
        words.add(given);
        words.addAll(middle);
        words.add(family);
        words.add(generation);
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** How the two names can stand for one person; {@link NameRelation#DIFFERENT} when they cannot. */
    NameRelation to(PersonName other) {
        boolean sameFamily = family.equals(other.family);
        if (!sameFamily && !isMisspelledFamily(other)) {
            return NameRelation.DIFFERENT;
        }
        if (!generation.isEmpty() && !other.generation.isEmpty() && !generation.equals(other.generation)) {
            return NameRelation.DIFFERENT;
        }
        NameRelation relation = givenRelation(other);
        if (relation == NameRelation.MIDDLE || relation == NameRelation.DIFFERENT) {
            return sameFamily ? relation : NameRelation.DIFFERENT;
        }
        if (haveMiddleConflict(other)) {
            return NameRelation.DIFFERENT;
        }
        if (sameFamily) {
            return relation;
        }
        return relation == NameRelation.SAME ? NameRelation.SPELLING : NameRelation.DIFFERENT;
    }

    /** Longer words only, for short family names are often one letter apart: Green, Greene. */
    private boolean isMisspelledFamily(PersonName other) {
        return Math.min(family.length(), other.family.length()) > 5
                && Folding.skeleton(family).equals(Folding.skeleton(other.family))
                && Folding.isOneSlip(family, other.family);
    }

    private NameRelation givenRelation(PersonName other) {
        if (given.equals(other.given)) {
            return NameRelation.SAME;
        }
        if (areInitialsOf(other) || other.areInitialsOf(this)) {
            return Math.min(given.length(), other.given.length()) > 1 ? NameRelation.INITIALS : NameRelation.INITIAL;
        }
        if (isFirst(given, other.middle) || isFirst(other.given, middle)) {
            return NameRelation.MIDDLE;
        }
        if (Nicknames.areListed(given, other.given)) {
            return NameRelation.NICKNAME;
        }
        if (Nicknames.isShortened(given, other.given)) {
            return NameRelation.SHORTENED;
        }
        return isMisspelled(given, other.given) ? NameRelation.SPELLING : NameRelation.DIFFERENT;
    }

    /** "Carlo" of "Pier Carlo": the middle name is the one used. */
    private static boolean isFirst(String name, List<String> middle) {
        return name.length() > 1 && !middle.isEmpty() && middle.get(0).equals(name) && !PARTICLES.contains(name);
    }

    private boolean areInitialsOf(PersonName other) {
        if (given.isEmpty() || given.length() > MAX_INITIALS || given.length() >= other.given.length()) {
            return false;
        }
        if (given.charAt(0) != other.given.charAt(0)) {
            return false;
        }
        // "JK" of "Joan Kay"; "Jo" of "Joan" is a short form and no initials.
        return given.length() == 1
                || (!other.middle.isEmpty() && other.middle.get(0).charAt(0) == given.charAt(1));
    }

    private boolean haveMiddleConflict(PersonName other) {
        if (middle.isEmpty() || other.middle.isEmpty()) {
            return false;
        }
        for (String one : middle) {
            for (String two : other.middle) {
                boolean brief = one.length() == 1 || two.length() == 1;
                if (brief ? one.charAt(0) == two.charAt(0) : one.equals(two) || isMisspelled(one, two)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One slip of the pen in a long word that does not make a woman's name of a man's, or another spelling of the same sounds. */
    static boolean isMisspelled(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean sameSounds = Folding.skeleton(one).equals(Folding.skeleton(other));
        boolean slip = Folding.isOneSlip(one, other);
        boolean lastLetter = one.length() == other.length() && one.regionMatches(0, other, 0, shorter - 1);
        return slip && !lastLetter && (sameSounds || shorter > 5);
    }
}
