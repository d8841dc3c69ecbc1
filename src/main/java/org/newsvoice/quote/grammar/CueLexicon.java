package org.newsvoice.quote.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The words that report speech, by function ({@code cues.txt}). Immutable. */
public final class CueLexicon {

    /** What a cue word does. A word may be of several classes. */
    public enum CueClass {
        SPEECH,
        STANCE,
        DESCRIPTION,
        MANNER,
        NOUN
    }

    private final Map<CueClass, Set<String>> words;

    private CueLexicon(Map<CueClass, Set<String>> words) {
        this.words = words;
    }

    /** The list that is part of the program. */
    public static CueLexicon load() {
        Map<CueClass, Set<String>> words = new EnumMap<>(CueClass.class);
        EnumSet.allOf(CueClass.class).forEach(kind -> words.put(kind, new HashSet<>()));
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream("cues.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains(":") && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        CueClass kind =
                                CueClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                        Objects.requireNonNull(words.get(kind))
                                .addAll(Stream.of(line.substring(colon + 1)
                                                .strip()
                                                .split("\\s+"))
                                        .map(CueLexicon::american)
                                        .toList());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueLexicon(words);
    }

    /** Whether {@code lemma} is of the class. */
    public boolean has(CueClass kind, String lemma) {
        return Objects.requireNonNull(words.get(kind)).contains(american(lemma.toLowerCase(Locale.ROOT)));
    }

    /** One spelling for apologise and apologize; of other words (advise) something that is nowhere else. */
    private static String american(String lemma) {
        return lemma.endsWith("ise") ? lemma.substring(0, lemma.length() - "ise".length()) + "ize" : lemma;
    }
}
