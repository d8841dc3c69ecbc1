package org.newsvoice;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables and answers that the samples must give, as they are committed under sample-data/expected. */
final class ExpectedTables {

    private static final Path FOLDER = ScriptRun.ROOT.resolve("sample-data/expected");
    private static final int SHOWN_LINES = 60;

    private ExpectedTables() {}

    /** Compares whole tables with the files in sample-data/expected/{@code variant}; -Dexpected=write writes these instead. */
    static void assertSame(String variant, List<String> names, PublishedTables actual) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String name : names) {
            tables.put(
                    name,
                    actual.rows(name).stream()
                            .flatMap(row -> row.lines().stream())
                            .toList());
        }
        assertSame(variant, tables);
    }

    /** Compares the lines under each name with its file, likewise. */
    static void assertSame(String variant, Map<String, List<String>> actual) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : actual.entrySet()) {
            String name = entry.getKey();
            List<String> lines = entry.getValue();
            Path file = FOLDER.resolve(variant).resolve(name + ".txt");
            if ("write".equals(System.getProperty("expected"))) {
                write(file, lines);
            } else {
                differences.addAll(differences(name, read(file), lines));
            }
        }
        if (!differences.isEmpty()) {
            fail(differences.size() + " lines differ from sample-data/expected/" + variant
                    + " (- expected, + now). If that is what you want, rewrite them as CONTRIBUTING.md says.\n"
                    + String.join("\n", differences.subList(0, Math.min(SHOWN_LINES, differences.size()))));
        }
    }

    /** Row by row under its heading, as a diff reads; empty when the lines are equal. */
    static List<String> differences(String table, List<String> expected, List<String> actual) {
        if (expected.equals(actual)) {
            return List.of();
        }
        Map<String, List<String>> before = byHeading(expected);
        Map<String, List<String>> now = byHeading(actual);
        List<String> differences = new ArrayList<>();
        Set<String> headings = new TreeSet<>(before.keySet());
        headings.addAll(now.keySet());
        for (String heading : headings) {
            List<String> gone = new ArrayList<>(before.getOrDefault(heading, List.of()));
            List<String> come = new ArrayList<>(now.getOrDefault(heading, List.of()));
            gone.removeAll(now.getOrDefault(heading, List.of()));
            come.removeAll(before.getOrDefault(heading, List.of()));
            gone.forEach(line -> differences.add("- " + table + ": " + heading + ":" + line));
            come.forEach(line -> differences.add("+ " + table + ": " + heading + ":" + line));
        }
        return differences.isEmpty()
                ? List.of("  " + table + ": the same rows in another order or number")
                : differences;
    }

    private static Map<String, List<String>> byHeading(List<String> lines) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("  ")) {
                block = blocks.computeIfAbsent(line, heading -> new ArrayList<>());
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
