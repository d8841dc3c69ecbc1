package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's name taken apart, all folded.
 *
 * @param given the first name, or the initials before the family name; empty if there is only a family name
 * @param middle what is between
 * @param family the last word of the family name; the only word of a name of one word
 * @param parts the two of a family name with a hyphen; empty for any other
 * @param generation jr, sr, ii, iii or iv; empty when not told
 */
record PersonName(String given, List<String> middle, String family, List<String> parts, String generation) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "bin", "al", "el", "la", "le", "du", "der", "den", "ibn", "ben", "da", "dos", "di",
            "del", "abu", "mac", "mc", "st", "san", "dal", "della", "ter", "ten", "bint");
    private static final int MAX_INITIALS = 2;
    /** The article of Arabic names, which outlets write in several ways: al-Sabah, Al Sabah, Sabah. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}'’-])(?:al|el)-(?=\\p{L}{3})", Pattern.CASE_INSENSITIVE);

    static final PersonName NOBODY = new PersonName("", List.of(), "", List.of(), "");

    PersonName {
        middle = List.copyOf(middle);
        parts = List.copyOf(parts);
    }

    /** The parts of a name as a story writes it; every part is empty when no word is left. */
    static PersonName of(String name) {
        String plain = name.indexOf('-') < 0 ? name : ARTICLE.matcher(name).replaceAll("");
        List<String> words = Folding.words(plain);
        int end = words.size();
        String generation = "";
        while (end > 1 && GENERATIONS.contains(words.get(end - 1))) {
            end--;
            generation = words.get(end);
        }
        if (end == 0) {
            return NOBODY;
        }
        String family = words.get(end - 1);
        List<String> parts = plain.indexOf('-') < 0 ? List.of() : parts(plain, family);
        if (end == 1 || isAlone(words.subList(0, end - 1))) {
            return new PersonName("", List.of(), family, parts, generation);
        }
        return new PersonName(words.get(0), words.subList(1, end - 1), family, parts, generation);
    }

    private static List<String> parts(String name, String family) {
        for (String word : Folding.parts(name)) {
            List<String> parts = Stream.of(word.split("-"))
                    .map(part -> Folding.words(part).stream().findFirst().orElse(""))
                    .filter(part -> part.length() > 2)
                    .toList();
            if (parts.size() == 2 && String.join("", parts).equals(family)) {
                return parts;
            }
        }
        return List.of();
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
        boolean part = !sameFamily && (hasAsPart(other) || other.hasAsPart(this));
        if (part) {
            return given.equals(other.given) ? NameRelation.PART : NameRelation.DIFFERENT;
        }
        boolean transcribed = !sameFamily && isTranscribed(family, other.family);
        if (!sameFamily && !transcribed && !isMisspelledFamily(other)) {
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
        boolean spelled = relation == NameRelation.SAME
                || (transcribed
                        && (relation == NameRelation.SPELLING
                                || relation == NameRelation.TRANSCRIPTION
                                || relation == NameRelation.NICKNAME));
        return spelled ? NameRelation.SPELLING : NameRelation.DIFFERENT;
    }

    /** Family names that are one of its two, as some marry and others are called for short: Ruiz of "Ruiz-Osei" and "Ana Ruiz Osei". */
    List<String> families() {
        if (given.isEmpty() || isInitial()) {
            return List.of();
        }
        if (!parts.isEmpty()) {
            return parts;
        }
        String last = middle.isEmpty() ? "" : middle.get(middle.size() - 1);
        return last.length() > 2 && !PARTICLES.contains(last) ? List.of(last) : List.of();
    }

    /** Whether the other, in full, has one of its family names alone. */
    private boolean hasAsPart(PersonName other) {
        return other.middle.isEmpty() && !other.given.isEmpty() && families().contains(other.family);
    }

    /** The one of two forms with one key that shows the parts of a family name. */
    PersonName withParts(PersonName other) {
        return parts.isEmpty() ? other : this;
    }

    /** Whether both are one name in another alphabet or with other marks: Riabov and Ryabov, Schäfer and Schaefer. */
    private static boolean isTranscribed(String one, String other) {
        return Math.min(one.length(), other.length()) > 5
                && Transcription.of(one).equals(Transcription.of(other));
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
        boolean transcribed = Math.min(given.length(), other.given.length()) > 3
                && Transcription.of(given).equals(Transcription.of(other.given));
        if (transcribed) {
            return NameRelation.TRANSCRIPTION;
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
        if (PARTICLES.containsAll(middle) || PARTICLES.containsAll(other.middle)) {
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
