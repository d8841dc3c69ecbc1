package org.newsvoice.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Options of earlier versions, and what they are called now. Stateless. */
final class OldSpellings {

    private static final String TABLES = "--tables DIR";
    private static final String OUTPUT = "--output PATH";

    /** By command: the old option and the words that replace it. */
    private static final Map<String, Map<String, String>> NEW_BY_OLD = Map.ofEntries(
            Map.entry("analyze", Map.of("--from", "--date FIRST..LAST", "--to", "--date FIRST..LAST")),
            Map.entry("clean", Map.of("--output", TABLES)),
            Map.entry("evaluate", Map.of("--json", "--format json")),
            Map.entry("evaluate-duplicates", Map.of("--stories", "--sizes")),
            Map.entry("export", Map.of("--output", TABLES, "--target", OUTPUT, "--source", "--outlet NAME")),
            Map.entry("forget", Map.of("--output", TABLES)),
            Map.entry("gazetteer", Map.of("--dump", "--input PATH", "--out", OUTPUT)),
            Map.entry("report", Map.of("--output", TABLES, "--file", OUTPUT, "--source", "--outlet NAME")),
            Map.entry("site", Map.of("--output", TABLES, "--target", OUTPUT)),
            Map.entry("speakers", Map.of("--output", TABLES)),
            Map.entry("sql", Map.of("--output", TABLES)),
            Map.entry("train-attribution", Map.of("--out", OUTPUT)),
            Map.entry("train-indirect", Map.of("--out", OUTPUT)),
            Map.entry("train-sentiment", Map.of("--to", OUTPUT)),
            Map.entry("validate", Map.of("--output", TABLES)));

    private OldSpellings() {}

    /**
     * What to say of a command line that cannot be understood, when options of earlier versions are the reason.
     *
     * @param command the command's name
     * @param words all words of the command line
     */
    static Optional<String> explain(String command, String... words) {
        Map<String, String> renamed = NEW_BY_OLD.getOrDefault(command, Map.of());
        Set<String> options = Arrays.stream(words)
                .filter(word -> word.startsWith("-"))
                .map(word -> word.split("=", 2)[0])
                .collect(Collectors.toSet());
        List<String> old = renamed.keySet().stream()
                .sorted()
                // --output of today names the file, beside --tables.
                .filter(option ->
                        options.contains(option) && !(option.equals("--output") && options.contains("--tables")))
                .map(option -> option + " of " + command + " is now " + renamed.get(option) + ".")
                .toList();
        return old.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", old));
    }

    /** All of them: by command, the old option and the words that replace it. */
    static Map<String, Map<String, String>> all() {
        return NEW_BY_OLD;
    }
}
