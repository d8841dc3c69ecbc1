package org.newsvoice.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text as they are looked up. The script {@code search.js} cuts what is asked for in the same way. Stateless. */
final class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Longer ones are addresses and noise. */
    private static final int MAX_CHARS = 40;

    private SearchWords() {}

    /** The words, lower case and without accents, in order. */
    static Stream<String> of(String text) {
        return BETWEEN.splitAsStream(plain(text)).filter(word -> !word.isEmpty() && word.length() <= MAX_CHARS);
    }

    /** A text as its words are compared. */
    static String plain(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
