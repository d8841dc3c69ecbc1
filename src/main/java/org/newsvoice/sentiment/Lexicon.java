package org.newsvoice.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Words and their valence, from -5 to 5: AFINN-165 by Finn Årup Nielsen (MIT licence; the file holds the notice). Not changed once
 * loaded, and thread-safe then.
 */
final class Lexicon {

    private static final String FILE = "afinn-165.txt";

    private static final int WORDS = 3400;

    private final KeyNumbers numbers = new KeyNumbers(WORDS);

    private Lexicon() {}

    /** Reads the list that is part of the program. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    lexicon.numbers.put(WordHash.of(line.substring(0, tab)), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    /** The valence of a word, else of its lemma; 0 when neither is listed. */
    int valence(long word, long lemma) {
        int own = numbers.get(word);
        int valence = own == KeyNumbers.NONE ? numbers.get(lemma) : own;
        return valence == KeyNumbers.NONE ? 0 : valence;
    }
}
