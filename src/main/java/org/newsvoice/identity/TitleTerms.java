package org.newsvoice.identity;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a title without its small words: office and affiliation. Stateless. */
final class TitleTerms {

    private static final Set<String> SMALL = Set.of(
            "a",
            "an",
            "the",
            "of",
            "at",
            "for",
            "in",
            "on",
            "and",
            "with",
            "to",
            "from",
            "who",
            "its",
            "his",
            "her",
            "their",
            "s",
            "us",
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "llc",
            "group",
            "senior",
            "former",
            "ex",
            "then",
            "chief",
            "officer",
            "firm",
            "company",
            "new",
            "u",
            "mr",
            "mrs",
            "ms",
            "dr",
            "by",
            "as",
            "one",
            "vice",
            "deputy",
            "based",
            "independent");

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u00a0,/-]+");
    /** One word for words of one meaning. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("ceo", "executive"),
            Map.entry("cfo", "financial"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("lt", "lieutenant"),
            Map.entry("col", "colonel"),
            Map.entry("capt", "captain"),
            Map.entry("maj", "major"),
            Map.entry("adm", "admiral"),
            Map.entry("cmdr", "commander"),
            Map.entry("sgt", "sergeant"),
            Map.entry("det", "detective"),
            Map.entry("supt", "superintendent"),
            Map.entry("insp", "inspector"),
            Map.entry("prof", "professor"),
            Map.entry("rev", "reverend"),
            Map.entry("pres", "president"),
            Map.entry("amb", "ambassador"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"),
            Map.entry("chairwoman", "chairman"),
            Map.entry("attorney", "lawyer"));

    private TitleTerms() {}

    /** All its words that mean something, folded; none for null. */
    static Set<String> of(@Nullable String title) {
        return words(title, false);
    }

    /** The names in it: of a firm, a party, a place; none for null. */
    static Set<String> names(@Nullable String title) {
        return words(title, true);
    }

    private static Set<String> words(@Nullable String title, boolean names) {
        Set<String> words = new LinkedHashSet<>();
        if (title != null) {
            for (String part : BREAKS.split(title)) {
                boolean possessor = part.endsWith("'s") || part.endsWith("’s");
                String word = Folding.word(possessor ? part.substring(0, part.length() - 2) : part);
                boolean name = !part.isEmpty()
                        && Character.isUpperCase(part.charAt(0))
                        && !Offices.isOffice(word)
                        && !Places.isPlace(word);
                if (word.length() > 1 && !SMALL.contains(word) && (name || !names)) {
                    words.add(ALIKE.getOrDefault(word, word));
                }
            }
        }
        return words;
    }
}
