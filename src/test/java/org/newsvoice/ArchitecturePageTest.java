package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of packages in docs/ARCHITECTURE.md says what {@link ArchitectureTest} checks. */
class ArchitecturePageTest {

    private static final String DOMAIN = "The domain is ";
    private static List<String> page = List.of();

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readAllLines(Path.of("docs/ARCHITECTURE.md"));
    }

    @Test
    void theTableHasEachPackageAndWhatItMaySee() {
        Map<String, Set<String>> rules = new TreeMap<>();
        ArchitectureTest.MAY_SEE.forEach((name, seen) -> rules.put(name, new TreeSet<>(seen)));

        assertEquals(lines(rules), lines(table()));
    }

    @Test
    void thePageSaysWhatTheDomainIs() {
        String text = String.join(" ", page);
        int begin = text.indexOf(DOMAIN) + DOMAIN.length();

        assertEquals(ArchitectureTest.DOMAIN, cell(text.substring(begin, text.indexOf(';', begin))));
    }

    /** What each package may see, by its row. */
    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> rows = new TreeMap<>();
        page.stream()
                .dropWhile(line -> !line.equals("## Packages"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> rows.put(name(cells[1]), new TreeSet<>(cell(cells[3]))));
        return rows;
    }

    private static String lines(Map<String, Set<String>> table) {
        return table.entrySet().stream()
                .map(row -> row.getKey() + ": " + String.join(", ", row.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> cell(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(", "))
                        .flatMap(ArchitecturePageTest::seen)
                        .toList();
    }

    private static Stream<String> seen(String word) {
        if (word.equals("the domain")) {
            return ArchitectureTest.DOMAIN.stream();
        }
        if (word.startsWith("`")) {
            return Stream.of("org.newsvoice." + name(word));
        }
        List<String> library = ArchitectureTest.LIBRARIES.get(word);
        if (library == null) {
            throw new AssertionError(word + " is no package, and no library of ArchitectureTest.LIBRARIES");
        }
        return library.stream();
    }

    private static String name(String word) {
        return word.replace("`", "");
    }
}
