package org.newsvoice.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what varies from outlet to outlet: case, accents, points, hyphens and apostrophes. Stateless. */
final class Folding {

    private static final int ASCII = 128;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {}

    /** The parts of a name between its spaces. */
    static String[] parts(String name) {
        return SPACE.split(name.strip());
    }

    /** One word: {@code o'sullivan} and {@code O’Sullivan} are {@code osullivan}; empty when it has no letter or digit. */
    static String word(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        if (word.chars().allMatch(c -> c < ASCII)) {
            word.chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> folded.append((char) Character.toLowerCase(c)));
            return folded.toString();
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'þ' -> folded.append("th");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** The words of a name, initials at its beginning together: {@code G. K. Osei} and {@code G.K. Osei} are {@code gk osei}. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        boolean initials = false;
        for (String part : parts(name)) {
            String word = word(possessor(part));
            if (word.isEmpty()) {
                continue;
            }
            boolean initial = isInitials(part, word);
            if (initial && initials && words.size() == 1) {
                words.set(0, words.get(0) + word);
            } else {
                words.add(word);
            }
            initials = initial && words.size() == 1;
        }
        return words;
    }

    private static String possessor(String part) {
        return part.endsWith("'s") || part.endsWith("’s") ? part.substring(0, part.length() - 2) : part;
    }

    private static boolean isInitials(String part, String word) {
        return word.length() == 1 || (part.endsWith(".") && word.length() == 2 && part.indexOf('.') == 1);
    }

    /**
     * The consonants that are left when a word is spelled freely: the first letter, then no vowels, no {@code h}, {@code w} and
     * {@code y}, no letter twice in a row. {@code Sergei} and {@code Sergey}, {@code Baumol} and {@code Bauhmohl} have one.
     */
    static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean kept = i == 0 || "aeiouhwy".indexOf(c) < 0;
            if (kept && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /** Whether one letter more, less, other or swapped makes one word of the other. */
    static boolean isOneSlip(String one, String other) {
        int common = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int at = 0;
        while (at < common && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String a = one.substring(at);
        String b = other.substring(at);
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length() == 1;
        }
        boolean swapped = a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return a.substring(1).equals(b.substring(1)) || a.substring(1).equals(b) || a.equals(b.substring(1)) || swapped;
    }
}
