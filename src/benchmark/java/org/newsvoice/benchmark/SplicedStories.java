package org.newsvoice.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsvoice.eval.lines.JsonLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes as many stories as wanted out of the sentences of a folder of text: the same ones for the same seed, with real words
 * and real quotations, and no sense. No two sentences stand together in two stories, so that no story is nearly another.
 */
@Command(name = "spliced-stories", mixinStandardHelpOptions = true)
public final class SplicedStories implements Callable<Integer> {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][\"”]?)\\s+(?=[\"“]?\\p{Lu})");
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 60;
    private static final int SENTENCES_IN_PARAGRAPH = 2;
    /** One sentence alone may be another story's. */
    private static final int MIN_SENTENCES = 2;
    private static final int ATTEMPTS = 1000;

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "Text files of stories.")
    private Path from = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "JSON lines: id, title, text.")
    private Path out = Path.of("");

    @Option(names = "--stories", required = true, paramLabel = "N")
    private int stories;

    @Option(names = "--words", defaultValue = "80", paramLabel = "N", description = "Of a story, at least (default 80).")
    private int words;

    @Option(names = "--long-stories", defaultValue = "0", paramLabel = "N", description = "So many of them are long.")
    private int longStories;

    @Option(names = "--long-words", defaultValue = "3000", paramLabel = "N", description = "Of a long one (3000).")
    private int longWords;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N")
    private long seed;

    private final Set<Long> neighbours = new HashSet<>();

    /** The command. */
    public static void main(String[] words) {
        System.exit(new CommandLine(new SplicedStories()).execute(words));
    }

    @Override
    public Integer call() throws IOException {
        List<String> sentences = sentences();
        Random random = new Random(seed);
        Set<Integer> longOnes = new HashSet<>();
        while (longOnes.size() < Math.min(longStories, stories)) {
            longOnes.add(random.nextInt(stories));
        }
        try (BufferedWriter lines = Files.newBufferedWriter(out)) {
            for (int i = 0; i < stories; i++) {
                lines.write(JsonLine.write(story(i, longOnes.contains(i) ? longWords : words, sentences, random)));
                lines.newLine();
            }
        }
        return 0;
    }

    private Map<String, String> story(int number, int atLeast, List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        List<Integer> taken = new ArrayList<>();
        taken.add(next(taken, sentences.size(), random));
        int n = 0;
        while (n < atLeast || taken.size() <= MIN_SENTENCES) {
            int sentence = next(taken, sentences.size(), random);
            taken.add(sentence);
            n += words(sentences.get(sentence));
        }
        for (int i = 1; i < taken.size(); i++) {
            text.append(i == 1 ? "" : i % SENTENCES_IN_PARAGRAPH == 1 ? "\n\n" : " ")
                    .append(sentences.get(taken.get(i)));
        }
        return Map.of(
                "id", String.format(Locale.ROOT, "spliced-%06d", number),
                "title", sentences.get(taken.get(0)),
                "text", text.toString());
    }

    /** A sentence that has never stood in one story with the one before it. */
    private int next(List<Integer> taken, int size, Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int sentence = random.nextInt(size);
            if (taken.contains(sentence)) {
                continue;
            }
            if (taken.isEmpty() || neighbours.add((long) taken.get(taken.size() - 1) * size + sentence)) {
                return sentence;
            }
        }
        throw new IllegalArgumentException(from + " has too few sentences for so many stories");
    }

    private List<String> sentences() throws IOException {
        Set<String> found = new LinkedHashSet<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String paragraph : text.split("\\R\\s*\\R|\\R(?=-- )")) {
                for (String sentence : BETWEEN_SENTENCES.split(paragraph.strip().replaceAll("\\s+", " "))) {
                    int n = words(sentence);
                    if (n >= MIN_WORDS && n <= MAX_WORDS && !sentence.startsWith("-- ")) {
                        found.add(sentence);
                    }
                }
            }
        }
        List<String> sentences = new ArrayList<>(found);
        if (sentences.size() < 2) {
            throw new IllegalArgumentException(from + " holds no sentences");
        }
        Collections.sort(sentences);
        return sentences;
    }

    private static int words(String sentence) {
        return sentence.split(" ").length;
    }
}
