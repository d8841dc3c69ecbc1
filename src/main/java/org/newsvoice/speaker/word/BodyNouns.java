package org.newsvoice.speaker.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of {@code body-nouns.txt} beside this class, whose comments say what each is. Stateless and thread-safe. */
final class BodyNouns {

    private static final Map<String, List<List<String>>> LISTS = load();

    private BodyNouns() {}

    /** All words of a list. */
    static Set<String> of(String list) {
        return lines(list).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** A list whose lines are entries, each with its words in order. */
    static List<List<String>> lines(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, List<List<String>>> load() {
        Map<String, List<List<String>>> lists = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BodyNouns.class.getResourceAsStream("body-nouns.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains(":") && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        lists.computeIfAbsent(line.substring(0, colon), list -> new ArrayList<>())
                                .add(Stream.of(line.substring(colon + 1).strip().split("\\s+"))
                                        .map(word -> word.replace('_', ' '))
                                        .toList());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(lists);
    }
}
