package org.newsvoice.eval.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When two names are the same person for the score: surnames agree and the shorter name's words occur in the longer one. */
final class SpeakerNames {

    /** Words that are no part of a name. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "president",
            "former",
            "the",
            "judge",
            "justice",
            "sir",
            "prof",
            "professor",
            "rev",
            "lt",
            "gen",
            "general",
            "chief",
            "secretary",
            "jr",
            "sr",
            "ii",
            "iii");

    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern ASIDE = Pattern.compile("'s\\b|\\([^\\n]*?\\)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

    private SpeakerNames() {}

    /** Whether two names are the same. */
    static boolean same(String one, String other) {
        List<String> shorter = words(one);
        List<String> longer = words(other);
        if (shorter.isEmpty() || longer.isEmpty()) {
            return false;
        }
        if (shorter.size() > longer.size()) {
            List<String> swap = shorter;
            shorter = longer;
            longer = swap;
        }
        if (shorter.equals(longer)) {
            return true;
        }
        String last = shorter.get(shorter.size() - 1);
        if (!longer.contains(last)) {
            return false;
        }
        return shorter.size() == 1
                ? last.equals(longer.get(longer.size() - 1)) || last.equals(longer.get(0))
                : new HashSet<>(longer).containsAll(shorter);
    }

    private static List<String> words(String name) {
        String plain = COMBINING
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = plain.replace('’', '\'').toLowerCase(Locale.ROOT);
        return WORD.matcher(ASIDE.matcher(lower).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1 && !TITLES.contains(word))
                .toList();
    }
}
