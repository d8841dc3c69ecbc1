package org.newsvoice.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which given names stand for each other: listed pairs (Bob, Robert), and short forms that are the beginning of the long one
 * (Clayt, Clayton). The list is {@code nicknames.txt} beside this class; its head says where it comes from. Thread-safe.
 */
final class Nicknames {

    private static final int MIN_LENGTH = 3;
    /** "Dani" of "Daniel": the ending of an endearment comes off first. */
    private static final Pattern ENDEARMENT = Pattern.compile("(?:ie|ey|y)$");
    /** What makes a woman's name of a man's is another name: Paul, Paula; Max, Maxine. */
    private static final Pattern FEMININE = Pattern.compile("(?:a|ia|ina|ine|ette|elle|etta|ella|een|icia)$");

    private static final Map<String, Set<String>> FORMAL_NAMES = load();

    private Nicknames() {}

    /** Whether the list has the pair, or gives both a formal name in common. Folded names. */
    static boolean areListed(String one, String other) {
        Set<String> first = formalNames(one);
        Set<String> second = formalNames(other);
        if (first.contains(other) || second.contains(one)) {
            return true;
        }
        return first.stream().anyMatch(second::contains);
    }

    /** What a name may be short for; empty when the list has none. */
    static Set<String> formalNames(String name) {
        return FORMAL_NAMES.getOrDefault(name, Set.of());
    }

    /** Whether one is the other's beginning, endearments apart, and no name of the other gender: Fred, Frederic; Dani, Daniel. */
    static boolean isShortened(String one, String other) {
        String brief = one.length() <= other.length() ? one : other;
        String whole = one.length() <= other.length() ? other : one;
        if (isBeginning(brief, whole)) {
            return true;
        }
        String stem = ENDEARMENT.matcher(brief).replaceFirst("");
        boolean doubled =
                stem.length() > MIN_LENGTH && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return !stem.equals(brief)
                && (isBeginning(stem, whole) || (doubled && isBeginning(stem.substring(0, stem.length() - 1), whole)));
    }

    private static boolean isBeginning(String brief, String whole) {
        return brief.length() >= MIN_LENGTH
                && whole.length() > brief.length() + 1
                && whole.startsWith(brief)
                && !FEMININE.matcher(whole).find();
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> formal = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] words = line.strip().split("\\s+");
                        for (int i = 1; i < words.length; i++) {
                            formal.computeIfAbsent(words[i], name -> new HashSet<>())
                                    .add(words[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(formal);
    }
}
