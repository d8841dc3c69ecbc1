package org.newsvoice.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name, titles and possessive marks off.
 *
 * @param shown as the story writes them
 * @param folded without case and accents, for comparison
 */
record NameWords(List<String> shown, List<String> folded) {

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "bin", "al", "el", "la", "le", "du", "der", "den", "ibn", "ben", "da", "dos", "di",
            "del");
    /** "al-Rashid" is also called "Rashid". */
    private static final Pattern GLUED_ARTICLE = Pattern.compile("^(?:al|el|ul|as|ash|ar)-(?=.)");

    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv");

    /** The name in a row of words; without any when they are all titles. */
    static NameWords of(List<String> words) {
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
            boolean possessive = word.equals("'s") || word.equals("\u2019s");
            boolean title = shown.isEmpty() && Honorific.is(word);
            if (!mark && !possessive && !title) {
                shown.add(word.replaceAll("['\u2019]s?$", ""));
            }
        }
        return whole(shown);
    }

    /** The name that is all of {@code words}. */
    static NameWords whole(List<String> words) {
        return new NameWords(
                List.copyOf(words), words.stream().map(NameWords::fold).toList());
    }

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    int size() {
        return shown.size();
    }

    String first() {
        return folded.get(0);
    }

    /** The family name's last word, before "Jr." and the like. */
    String last() {
        int i = folded.size() - 1;
        while (i > 0 && SUFFIXES.contains(folded.get(i))) {
            i--;
        }
        return GLUED_ARTICLE.matcher(folded.get(i)).replaceFirst("");
    }

    /** The generation that the name ends in ("jr", "sr", "ii"); empty when it tells none. */
    String generation() {
        String end = folded.isEmpty() ? "" : folded.get(folded.size() - 1);
        return folded.size() > 1 && SUFFIXES.contains(end) ? end.replace(".", "") : "";
    }

    /** Whether this shorter name can stand for {@code longer}: "Osei", "De Ruiz", "Kofi", "K. Osei". */
    boolean abbreviates(NameWords longer) {
        if (size() > longer.size()) {
            return false;
        }
        if (size() == 1) {
            return last().equals(longer.last()) || first().equals(longer.first());
        }
        boolean sameFamily = last().equals(longer.last());
        boolean subset = longer.folded.containsAll(folded);
        boolean initial = first().length() <= 2 && longer.first().startsWith(first().substring(0, 1));
        return (sameFamily && (subset || initial)) || (subset && first().equals(longer.first()));
    }

    @Override
    public String toString() {
        return String.join(" ", shown);
    }
}
