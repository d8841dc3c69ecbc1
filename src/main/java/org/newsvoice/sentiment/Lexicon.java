package org.newsvoice.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words and their valence, from -5 to 5: AFINN-165 by Finn Årup Nielsen (MIT licence; the file holds the notice). Immutable.
 *
 * @param valences by word in lower case
 */
record Lexicon(Map<String, Integer> valences) {

    private static final String FILE = "afinn-165.txt";

    /** Copies the map. */
    Lexicon {
        valences = Map.copyOf(valences);
    }

    /** Reads the list that is part of the program. */
    static Lexicon load() {
        Map<String, Integer> valences = new HashMap<>();
        InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    valences.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(valences);
    }

    /** The valence of a word, else of its lemma; 0 when neither is listed. */
    int valence(String word, String lemma) {
        Integer own = valences.get(word);
        return own == null ? valences.getOrDefault(lemma, 0) : own;
    }
}
