package org.newsvoice.speaker.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsvoice.nlp.NameParts;

/**
 * The words of a name, titles and possessive marks off.
 *
 * @param shown as the story writes them
 * @param folded without case and accents, for comparison
 */
public record NameWords(List<String> shown, List<String> folded) {

    /** "al-Rashid" is also called "Rashid". */
    private static final Pattern GLUED_ARTICLE = Pattern.compile("^(?:al|el|ul|as|ash|ar)-(?=.)");

    private static final Pattern TICKER = Pattern.compile("[A-Z0-9]{1,6}(?:_[a-z])?\\.[A-Z]{1,2}");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private static final Pattern POSSESSIVE_MARK = Pattern.compile("['\u2019]s?$");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** "WireTimber", "TheLantern", "OZLantern", "lantern.com": capitals or points within one word. */
    private static final Pattern COINED =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}.*|\\p{Lu}{3,}\\p{Ll}{3,}|.{3,}\\.(?:com|org|net|info)");
    /** "FitzOsei", "VanderMeer": the same in people's names. */
    private static final Pattern FAMILY_PREFIX = Pattern.compile(
            "(?:Mac|Fitz|Van|Von|Vander|Vanden|Del|Dela|Della|Delle|Des|Dos|Das|San|Saint|Ter|Ver|Ben|Bin|Abu|Lee)\\p{Lu}.*");

    private static final int MAX_INITIALS = 3;

    /** The name in a row of words; without any when they are all titles. */
    public static NameWords of(List<String> words) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
            boolean possessive = word.equals("'s") || word.equals("\u2019s");
            boolean tanSri = word.equalsIgnoreCase("tan")
                    && i + 2 < words.size()
                    && words.get(i + 1).equalsIgnoreCase("sri");
            boolean title = shown.isEmpty() && (Honorific.is(word) || tanSri);
            // "Department of Lakes, Rivers and Fens"
            boolean listed = word.equals(",") && words.contains("and");
            if (listed && !shown.isEmpty()) {
                shown.set(shown.size() - 1, shown.get(shown.size() - 1) + ",");
            } else if (word.equals("&") && !shown.isEmpty()) {
                shown.add(word);
            } else if (!mark && !possessive && !title) {
                boolean last = i + 1 == words.size();
                shown.add(last ? bare(word) : word);
            }
        }
        while (!shown.isEmpty()
                && (shown.get(shown.size() - 1).equals("&")
                        || (shown.size() > 1 && isTicker(shown.get(shown.size() - 1)))
                        || (shown.size() > 2 && Honorific.isBehind(shown.get(shown.size() - 1))))) {
            shown.remove(shown.size() - 1);
        }
        return whole(shown);
    }

    /** Whether a word is the ticker of a share with its exchange, which wires put after the name of a company: RUIZ.N. */
    public static boolean isTicker(String word) {
        return word.indexOf('.') > 0 && TICKER.matcher(word).matches();
    }

    /** Whether a word is written as only bodies and sites are: "WireTimber". */
    public static boolean isCoined(String word) {
        return COINED.matcher(word).matches() && !FAMILY_PREFIX.matcher(word).matches();
    }

    /** The name that is all of {@code words}. */
    public static NameWords whole(List<String> words) {
        return new NameWords(
                List.copyOf(words), words.stream().map(NameWords::fold).toList());
    }

    /** In lower case, without accents. */
    public static String fold(String word) {
        String bare = bare(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
        boolean plain = bare.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
        String unaccented = plain
                ? bare
                : ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                        .replaceAll("");
        return unaccented.toLowerCase(Locale.ROOT);
    }

    /** The word without the mark of a possessive at its end. */
    static String bare(String word) {
        boolean marked = word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0;
        return marked ? POSSESSIVE_MARK.matcher(word).replaceAll("") : word;
    }

    /** The name with a word before it. */
    public NameWords behind(String word) {
        List<String> words = new ArrayList<>(shown);
        words.add(0, word);
        return whole(words);
    }

    /** The name with the possessive mark that is part of it: Moody's. */
    public NameWords possessive() {
        List<String> words = new ArrayList<>(shown);
        words.set(words.size() - 1, words.get(words.size() - 1) + "'s");
        return whole(words);
    }

    /** The name without the mark of a possessive: "Ruiz Marine" where the story writes it without, too. */
    public NameWords withoutMark() {
        if (!isPossessive()) {
            return this;
        }
        List<String> words = new ArrayList<>(shown);
        String last = words.get(words.size() - 1);
        words.set(words.size() - 1, last.substring(0, last.length() - 2));
        return whole(words);
    }

    private boolean isPossessive() {
        return !isEmpty() && shown.get(shown.size() - 1).endsWith("'s");
    }

    /** Whether this is the better way to write the same name: not in capitals, with the mark that is part of it. */
    public boolean isBetterThan(NameWords other) {
        return size() == other.size()
                && ((other.isInCapitals() && !isInCapitals())
                        || isLessInCapitals(other)
                        || (isPossessive() && folded.equals(other.folded) && !other.isPossessive()));
    }

    /** "Ana Ruiz" beside "ANA Ruiz", as some papers begin a story. */
    private boolean isLessInCapitals(NameWords other) {
        boolean less = false;
        for (int i = 0; folded.equals(other.folded) && i < size(); i++) {
            String word = other.shown.get(i);
            less |= word.length() > MAX_INITIALS
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && !shown.get(i).equals(word);
        }
        return less;
    }

    /** Whether no word is left. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** How many words the name has. */
    public int size() {
        return shown.size();
    }

    /** The first word, folded. */
    public String first() {
        return folded.get(0);
    }

    /** The family name's last word, before "Jr." and the like. */
    public String last() {
        int i = folded.size() - 1;
        while (i > 0 && NameParts.isSuffix(folded.get(i))) {
            i--;
        }
        String last = folded.get(i);
        return last.indexOf('-') < 0 ? last : GLUED_ARTICLE.matcher(last).replaceFirst("");
    }

    /** The generation that the name ends in ("jr", "sr", "ii"); empty if it has none. */
    public String generation() {
        String end = folded.isEmpty() ? "" : folded.get(folded.size() - 1);
        return folded.size() > 1 && NameParts.isSuffix(end) ? end.replace(".", "") : "";
    }

    /** Whether this one word is a family name inside a longer name: García of Gabriel García Molina. */
    public boolean isInside(NameWords longer) {
        int at = size() == 1 ? longer.folded.indexOf(folded.get(0)) : -1;
        boolean family = at >= 0 && first().equals(longer.last());
        return at > 0 && at < longer.size() - 1 && !family && first().length() > 2 && !NameParts.isParticle(first());
    }

    /** A name in capitals as it is written within a sentence: Ana de Ruiz for ANA DE RUIZ. */
    public String inTitleCase() {
        StringBuilder name = new StringBuilder();
        for (String word : shown) {
            name.append(name.isEmpty() ? "" : " ").append(titleCase(word));
        }
        return name.toString();
    }

    /** Whether every word is in capitals, and one of them too long for initials. */
    public boolean isInCapitals() {
        return shown.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase))
                && shown.stream().anyMatch(word -> word.replace(".", "").length() > MAX_INITIALS);
    }

    /** Whether no word can be an acronym. */
    public boolean isInLongWords() {
        return shown.size() > 1 && shown.stream().allMatch(word -> word.length() > MAX_INITIALS + 1);
    }

    private static String titleCase(String word) {
        if (NameParts.isParticle(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (word.length() <= 2 || word.equals("III")) {
            return word;
        }
        StringBuilder cased = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            cased.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c) && c != '.';
        }
        String name = cased.toString();
        return name.matches("Mc[a-z].*") ? "Mc" + Character.toUpperCase(name.charAt(2)) + name.substring(3) : name;
    }

    /** Whether this shorter name can stand for {@code longer}: "Osei", "De Ruiz", "Kofi", "K. Osei". */
    public boolean abbreviates(NameWords longer) {
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
