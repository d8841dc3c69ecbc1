package org.newsvoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that the pages show in blocks of code, as they stand there. */
public final class DocumentedCommands {

    private static final Pattern BLOCK = Pattern.compile("^```\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

    private DocumentedCommands() {}

    /** Lines that run {@code script}, continued lines joined, comments left out. */
    static List<String> of(String script) {
        List<String> commands = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(read(page));
            while (block.find()) {
                block.group(1)
                        .replaceAll("\\\\\\n\\s*", " ")
                        .lines()
                        .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                        .filter(line -> line.startsWith(script + " "))
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    /** The words of a command line, quotation marks gone; what follows {@code >} goes into a file and is no word. */
    public static List<String> words(String command) {
        return WORD.matcher(command.replaceFirst("\\s>\\s.*", ""))
                .results()
                .map(word -> word.group().replace("'", ""))
                .toList();
    }

    /** The blocks of code in {@code language} that the pages show. */
    static List<String> blocks(String language) {
        Pattern block = Pattern.compile("^```" + language + "\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
        return pages().stream()
                .flatMap(page -> block.matcher(read(page)).results())
                .map(match -> match.group(1))
                .toList();
    }

    /** The pages for people, in docs and beside it. */
    static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(ScriptRun.ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "sample-data/README.md")
                                    .map(ScriptRun.ROOT::resolve),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
